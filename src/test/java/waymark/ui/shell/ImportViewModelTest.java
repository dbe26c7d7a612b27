package waymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.ExportRequest;
import waymark.app.HeldBackground;
import waymark.app.Job;
import waymark.app.Problem;
import waymark.imports.CsvList.Columns;
import waymark.imports.ImportPreview;
import waymark.model.Item;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.ui.RoadmapModel;
import waymark.ui.Sample;
import waymark.ui.message.ImportAnswer;

/** A copy is read beside the window's thread, and nothing is changed before the user says so. */
class ImportViewModelTest {
    @TempDir
    Path folder;

    private final HeldBackground background = HeldBackground.held();
    private final List<Problem> told = new ArrayList<>();
    private final List<ImportPreview> asked = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private Runnable beforeColumns = () -> {};
    private ShellViewModel shell;
    private RoadmapModel model;
    private Path copy;

    @BeforeEach
    void open() throws Exception {
        Path roadmap = Sample.in(folder);
        String plan = Files.readString(roadmap);
        assertThat(plan).contains("- [ ] 1.3.1", "- [ ] 1.3.2");
        copy = Files.writeString(
                folder.resolve("copy.md"),
                plan.replace("- [ ] 1.3.1", "- [x] 1.3.1").replace("- [ ] 1.3.2", "- [x] 1.3.2"));
        shell = new ShellViewModel(Sample.environment("2026-11-23T12:00:00Z", background), Sample.words());
        shell.open(roadmap);
        background.settle();
        model = shell.opened().orElseThrow().model();
    }

    private final List<String> homes = new ArrayList<>();

    private void read(Path from, Optional<ImportAnswer> answer) {
        read(from, answer, () -> {});
    }

    /** @param meanwhile happens while the question is open */
    private void read(Path from, Optional<ImportAnswer> answer, Runnable meanwhile) {
        shell.opened()
                .orElseThrow()
                .imports()
                .read(
                        from,
                        new ImportViewModel.Questions() {
                            @Override
                            public Optional<Columns> columns(List<String> names) {
                                columns.addAll(names);
                                beforeColumns.run();
                                return names.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(new Columns(
                                                names.get(0),
                                                names.get(1),
                                                Optional.empty(),
                                                Optional.of(names.get(2))));
                            }

                            @Override
                            public Optional<ImportAnswer> preview(
                                    ImportPreview preview, List<String> said, String home, boolean history) {
                                asked.add(preview);
                                homes.add(home);
                                remarks.addAll(said);
                                meanwhile.run();
                                return answer;
                            }
                        },
                        told::add);
    }

    private Item item(String number) {
        return model.state()
                .roadmap()
                .items()
                .filter(item -> item.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private long done() {
        return model.state().rollup().overall().done();
    }

    @Test
    void theAnswerYesMakesOneStep() {
        read(copy, Optional.of(ImportAnswer.CERTAIN));
        assertThat(asked).as("nothing is read at once").isEmpty();
        background.settle();

        assertThat(asked)
                .singleElement()
                .satisfies(preview -> assertThat(preview.taken(false)).hasSize(2));
        assertThat(done()).isEqualTo(2);
        assertThat(shell.announcementProperty().get().text()).contains("2");
        model.undo();
        assertThat(done()).isZero();
        assertThat(told).isEmpty();
    }

    @Test
    void theAnswerNoChangesNothing() {
        read(copy, Optional.empty());
        background.settle();

        assertThat(asked).hasSize(1);
        assertThat(done()).isZero();
    }

    @Test
    void whatWasDoneWhileTheCopyWasReadStays() {
        read(copy, Optional.of(ImportAnswer.CERTAIN));
        model.statuses().set(List.of(item("1.3.1")), Status.SKIPPED);
        background.settle();

        assertThat(model.state().rollup().status(item("1.3.1"))).isEqualTo(Status.SKIPPED);
        assertThat(model.state().rollup().status(item("1.3.2"))).isEqualTo(Status.DONE);
    }

    @Test
    void cancelledItAsksNothing() {
        read(copy, Optional.of(ImportAnswer.CERTAIN));
        assertThat(shell.jobProperty().get()).extracting(Job::what).isEqualTo(Job.What.IMPORT);
        shell.cancelJob();
        background.settle();

        assertThat(asked).isEmpty();
        assertThat(done()).isZero();
        assertThat(shell.announcementProperty().get().text()).startsWith("Import cancelled");
    }

    @Test
    void aCopyThatCannotBeReadIsTold() {
        read(folder.resolve("none.md"), Optional.of(ImportAnswer.CERTAIN));
        background.settle();

        assertThat(asked).isEmpty();
        assertThat(told).singleElement().extracting(Problem::kind).isEqualTo(Problem.Kind.ROADMAP_MISSING);
        assertThat(shell.jobProperty().get()).isNull();
    }

    @Test
    void whatWasDoneWhileTheQuestionWasOpenIsTakenIntoAccountBesideTheWindowsThread() {
        read(
                copy,
                Optional.of(ImportAnswer.CERTAIN),
                () -> model.statuses().set(List.of(item("1.3.1")), Status.SKIPPED));
        // The copy is read and asked about; what came of the answer is still to be worked out.
        background.next();
        assertThat(asked).hasSize(1);
        assertThat(done()).as("nothing is prepared anew on this thread").isZero();
        background.settle();

        assertThat(model.state().rollup().status(item("1.3.1"))).isEqualTo(Status.SKIPPED);
        assertThat(model.state().rollup().status(item("1.3.2"))).isEqualTo(Status.DONE);
    }

    @Test
    void columnsOfATableAreAskedForFirst() throws Exception {
        Path table = Files.writeString(
                folder.resolve("list.csv"),
                "What;How;Why\n" + item("1.3.1").text() + ";yes;Fun\n"
                        + item("1.3.2").text() + ";perhaps;\n");
        read(table, Optional.of(ImportAnswer.CERTAIN));
        background.settle();

        assertThat(columns).containsExactly("What", "How", "Why");
        assertThat(remarks).singleElement().satisfies(text -> assertThat(text).contains("“perhaps”"));
        assertThat(done()).isEqualTo(1);
        model.undo();
        assertThat(done()).isZero();
    }

    @Test
    void whatTheRoadmapDoesNotHaveBecomesTopicsOfOnesOwn() throws Exception {
        Path table =
                Files.writeString(folder.resolve("list.csv"), "What;How;Why\nSwim;no;\nSwim;yes;Fun\nJuggle;no;\n\n");
        model.selected().setAll(item("1.3.1"));
        read(table, Optional.of(new ImportAnswer(false, false, true)));
        background.settle();

        Topic section = model.state().roadmap().parent(item("1.3.1")).orElseThrow();
        assertThat(homes).containsExactly(section.text());
        assertThat(own()).extracting(Topic::text).containsExactly("Swim", "Juggle");
        assertThat(shell.announcementProperty().get().text()).contains("Swim");
        Topic swim = own().getFirst();
        assertThat(model.state().rollup().status((Item) swim)).isEqualTo(Status.DONE);
        assertThat(model.state().progress().note(model.state().ids().id(swim))).contains("Fun");
        assertThat(model.state().roadmap().parent(swim)).map(Topic::text).contains(section.text());

        read(table, Optional.of(new ImportAnswer(false, false, true)));
        background.settle();
        assertThat(own()).as("imported again").hasSize(2);
        model.undo();
        background.settle();
        assertThat(own()).as("one step").isEmpty();
    }

    private List<Item> own() {
        return model.state().roadmap().items().filter(Item::isOwn).toList();
    }

    @Test
    void topicsComeIntoTheirSectionThoughTheRoadmapChangesWhileAsked() throws Exception {
        Path table = Files.writeString(folder.resolve("list.csv"), "What;How;Why\nSwim;yes;Fun\n");
        model.selected().setAll(item("1.3.1"));
        read(table, Optional.of(new ImportAnswer(false, false, true)), () -> {
            try {
                Path roadmap = model.state().file();
                String text = Files.readString(roadmap);
                Files.writeString(roadmap, text.replaceFirst("(?m)^## ", "## New\n\n- [ ] First\n\n## "));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            model.reload();
            background.settle();
        });
        background.settle();

        assertThat(own())
                .singleElement()
                .satisfies(
                        swim -> assertThat(model.state().roadmap().parent(swim).map(Topic::text))
                                .isEqualTo(Optional.of(homes.getFirst())));
    }

    @Test
    void aTableThatLosesItsColumnsMeanwhileIsTold() throws Exception {
        Path table = Files.writeString(folder.resolve("list.csv"), "What;How;Why\na;yes;Fun\n");
        beforeColumns = () -> {
            try {
                Files.writeString(table, "Name;Done;Note\na;yes;Fun\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        read(table, Optional.of(ImportAnswer.CERTAIN));
        background.settle();

        assertThat(told).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.NO_COLUMN);
            assertThat(problem.details()).containsExactly("list.csv", "What", "Name, Done, Note");
        });
        assertThat(done()).isZero();
    }

    @Test
    void theHistoryIsReadOnRequestAndSaysWhyItTellsNothing() {
        var answers = new ArrayDeque<>(List.of(ImportAnswer.LOOK_AT_HISTORY, ImportAnswer.CERTAIN));
        var offered = new ArrayList<Boolean>();
        shell.opened()
                .orElseThrow()
                .imports()
                .read(
                        copy,
                        new ImportViewModel.Questions() {
                            @Override
                            public Optional<Columns> columns(List<String> names) {
                                throw new AssertionError("it is no table");
                            }

                            @Override
                            public Optional<ImportAnswer> preview(
                                    ImportPreview preview, List<String> said, String home, boolean history) {
                                offered.add(history);
                                remarks.addAll(said);
                                return Optional.of(answers.remove());
                            }
                        },
                        told::add);
        background.settle();

        assertThat(offered).containsExactly(true, false);
        assertThat(remarks).singleElement().satisfies(text -> assertThat(text).startsWith("No dates from the history"));
        assertThat(done()).isEqualTo(2);
    }

    @Test
    void anExportThatSaysNothingNewIsNoQuestion() throws Exception {
        Path exported = folder.resolve("all.json");
        shell.export(exported, ExportRequest.of("json"), false);
        background.settle();
        read(exported, Optional.of(ImportAnswer.CERTAIN));
        background.settle();

        assertThat(asked).isEmpty();
        assertThat(shell.announcementProperty().get().text()).startsWith("Nothing to import");
    }
}
