package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.export.MarkdownExport.Marks;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.schedule.Count;

/** Topics of the user's own: they live in the progress file alone and are in all else topics like the others. */
class OwnTopicsTest extends SessionFixture {
    private static final String PLAN = """
            # Plan

            ## Phase 1: Math (2 weeks)
            Some text.

            - [ ] Vectors
              - [ ] Norms
            - [x] Matrices

            ### Practice
            * [ ] Quiz

            ## Phase 2: Code (3 weeks)
            1. [ ] Loops
            """;

    OwnTopicsTest() {
        super(PLAN);
    }

    private Topic topic(String text) {
        return Sessions.topic(session, text);
    }

    private void add(String parent, String text) {
        assertThat(new OwnTopicEdits(session).add(topic(parent), text)).isEqualTo(2);
    }

    private void move(String own, String parent) {
        assertThat(new OwnTopicEdits(session).move(Sessions.item(session, own), topic(parent)))
                .isEqualTo(1);
    }

    /** The items, each with what it stands below. */
    private static List<String> tree(Session session) {
        var roadmap = session.state().roadmap();
        return roadmap.items()
                .map(item -> roadmap.topic(item.parent()).text() + "/" + item.text())
                .toList();
    }

    private void reload() throws Exception {
        session = Sessions.open(file);
    }

    private String markdown(boolean own) {
        Export export = Export.of(Marks.PLAIN);
        return new String((own ? export.withOwn() : export).markdown(session.state()), StandardCharsets.UTF_8);
    }

    @Test
    void oneIsAddedBelowASectionAnItemOrTheWholeAndStandsBeforeSections() throws Exception {
        add("Phase 1: Math (2 weeks)", "  The 2026\n course ");
        add("Vectors", "Dot products");
        add("Plan", "Buy a notebook");
        add("The 2026 course", "Week 1");
        List<String> expected = List.of(
                "Plan/Buy a notebook",
                "Phase 1: Math (2 weeks)/Vectors",
                "Vectors/Norms",
                "Vectors/Dot products",
                "Phase 1: Math (2 weeks)/Matrices",
                "Phase 1: Math (2 weeks)/The 2026 course",
                "The 2026 course/Week 1",
                "Practice/Quiz",
                "Phase 2: Code (3 weeks)/Loops");
        assertThat(tree(session)).isEqualTo(expected);
        reload();
        assertThat(tree(session)).isEqualTo(expected);
        assertThat(Files.readString(file)).isEqualTo(PLAN);
        assertThat(session.state().changes().isEmpty()).isTrue();
        assertThat(session.state()
                        .roadmap()
                        .items()
                        .filter(item -> item.isOwn())
                        .map(Topic::text))
                .containsExactly("Buy a notebook", "Dot products", "The 2026 course", "Week 1");
    }

    @Test
    void itIsTickedSkippedNotedAndCountedLikeTheOthers() throws Exception {
        Count before = session.state().rollup().overall();
        add("Practice", "Own quiz");
        assertThat(session.state().rollup().overall().all()).isEqualTo(before.all() + 1);
        session.toggle(List.of(topic("Own quiz")));
        session.setNote(topic("Own quiz"), "went well");
        reload();
        assertThat(session.state().rollup().overall().done()).isEqualTo(before.done() + 1);
        assertThat(session.state().progress().note(session.state().ids().id(topic("Own quiz"))))
                .contains("went well");
        session.set(List.of(topic("Own quiz")), Status.SKIPPED);
        assertThat(session.state().rollup().overall().skipped()).isEqualTo(1);
    }

    @Test
    void eachStepIsUndoneAndMadeAgain() {
        var trees = new ArrayList<List<String>>();
        trees.add(tree(session));
        add("Practice", "One");
        trees.add(tree(session));
        add("Practice", "Two");
        trees.add(tree(session));
        new OwnTopicEdits(session).moveBy(Sessions.item(session, "Two"), -1);
        trees.add(tree(session));
        move("One", "Two");
        trees.add(tree(session));
        new OwnTopicEdits(session).reword(Sessions.item(session, "One"), "First");
        trees.add(tree(session));
        new OwnTopicEdits(session).remove(List.of(topic("Two")));
        trees.add(tree(session));
        assertThat(trees.subList(1, trees.size())).doesNotHaveDuplicates();
        assertThat(trees.getLast()).isEqualTo(trees.getFirst());
        for (int step = trees.size() - 2; step >= 0; step--) {
            session.undo();
            assertThat(tree(session)).isEqualTo(trees.get(step));
        }
        for (int step = 1; step < trees.size(); step++) {
            session.redo();
            assertThat(tree(session)).isEqualTo(trees.get(step));
        }
    }

    @Test
    void whatStandsInTheFileOrBelowItselfIsNotMovedAndNoWordsAreNoTopic() {
        add("Practice", "One");
        add("One", "Two");
        var edits = new OwnTopicEdits(session);
        assertThat(edits.move(Sessions.item(session, "Quiz"), topic("Vectors"))).isZero();
        assertThat(edits.reword(Sessions.item(session, "Quiz"), "Exam")).isZero();
        assertThat(edits.remove(List.of(topic("Quiz")))).isZero();
        assertThat(edits.move(Sessions.item(session, "One"), topic("Two"))).isZero();
        assertThat(edits.add(topic("Practice"), " \n ")).isZero();
    }

    @Test
    void itFollowsItsParentAndIsNeverLostWithIt() throws Exception {
        add("Quiz", "Below the quiz");
        add("Loops", "Below the loops");
        session.toggle(List.of(topic("Below the quiz")));
        Files.writeString(file, PLAN.replace("* [ ] Quiz\n", "").replace("1. [ ] Loops", "1. [ ] Loops and lists"));
        reload();
        assertThat(tree(session)).contains("Practice/Below the quiz", "Loops and lists/Below the loops");
        Files.writeString(file, "# Plan\n\n- [ ] Other\n");
        reload();
        assertThat(tree(session)).contains("Plan/Below the quiz", "Plan/Below the loops");
        assertThat(session.state().rollup().status(Sessions.item(session, "Below the quiz")))
                .isEqualTo(Status.DONE);
        Files.writeString(file, PLAN);
        reload();
        assertThat(tree(session)).contains("Quiz/Below the quiz", "Loops/Below the loops");
    }

    @Test
    void theRoadmapIsExportedWithoutThemUnlessTheyAreAskedFor() {
        add("Vectors", "Own below *an* item");
        add("Matrices", "Own below the last");
        add("Phase 1: Math (2 weeks)", "Own below a section");
        add("Own below a section", "Own below own");
        add("Loops", "Own at the end");
        add("Plan", "Own at the top");
        assertThat(markdown(false)).isEqualTo(PLAN);
        assertThat(markdown(true)).isEqualTo("""
                # Plan

                - [ ] Own at the top

                ## Phase 1: Math (2 weeks)
                Some text.

                - [ ] Vectors
                  - [ ] Norms
                  - [ ] Own below \\*an\\* item
                - [x] Matrices
                  - [ ] Own below the last
                - [ ] Own below a section
                  - [ ] Own below own

                ### Practice
                * [ ] Quiz

                ## Phase 2: Code (3 weeks)
                1. [ ] Loops
                   - [ ] Own at the end
                """);
    }

    @Test
    void whatTheFileHasByNowInTheSameWordsIsThatTopic() throws Exception {
        add("Practice", "Own quiz");
        add("Own quiz", "Part");
        session.toggle(List.of(topic("Part")));
        Files.write(file, Export.of(Marks.PLAIN).withOwn().markdown(session.state()));
        reload();
        assertThat(tree(session)).containsOnlyOnce("Practice/Own quiz").containsOnlyOnce("Own quiz/Part");
        assertThat(session.state().roadmap().items().noneMatch(item -> item.isOwn()))
                .isTrue();
        assertThat(session.state().rollup().status(Sessions.item(session, "Part")))
                .isEqualTo(Status.DONE);
        session.setNote(topic("Part"), "kept");
        Files.writeString(file, PLAN);
        reload();
        assertThat(tree(session)).contains("Practice/Own quiz", "Own quiz/Part");
        assertThat(session.state().changes().undecided()).isZero();
    }

    @Test
    void twoDevicesComeToTheSameTreeInAnyOrder() throws Exception {
        add("Practice", "A");
        add("Practice", "B");
        Path progress = folder.resolve("plan.md.progress.jsonl");
        String common = Files.readString(progress);
        move("A", "B");
        new OwnTopicEdits(session).reword(Sessions.item(session, "A"), "A here");
        String here = Files.readString(progress).substring(common.length());
        Files.writeString(progress, common);
        reload();
        move("B", "A");
        add("A", "C");
        String there = Files.readString(progress).substring(common.length());
        Files.writeString(progress, common + here + there);
        reload();
        List<String> one = tree(session);
        Files.writeString(progress, there + here + common + there);
        reload();
        assertThat(tree(session)).isEqualTo(one);
        assertThat(one).contains("A here/C").hasSize(5 + 3);
        assertThat(session.state().roadmap().items().map(Topic::text)).contains("A here", "B", "C");
    }

    @Test
    void whatIsRemovedLeavesNothingToDecideAndComesBackWithItsTicks() throws Exception {
        add("Practice", "One");
        session.toggle(List.of(topic("One")));
        new OwnTopicEdits(session).remove(List.of(topic("One")));
        reload();
        assertThat(session.state().changes().isEmpty()).isTrue();
        assertThat(session.state().rollup().overall().done()).isEqualTo(1);
        session.undo();
        assertThat(session.state().rollup().status(Sessions.item(session, "One")))
                .isEqualTo(Status.DONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whereverTheyAreAddedAnExportIsReadAsTheSameTree(long seed) throws Exception {
        var random = new Random(seed);
        String plan =
                seed == 1 ? Files.readString(Path.of("roadmap/ai-engineer-roadmap.md")) : RandomPlan.first(random);
        file = Sessions.write(folder, seed % 3 == 0 ? plan.replace("\n", "\r\n") : plan);
        Files.deleteIfExists(folder.resolve("plan.md.progress.jsonl"));
        reload();
        for (int i = 0; i < 20; i++) {
            var topics = session.state().roadmap().topics();
            new OwnTopicEdits(session)
                    .add(topics.get(random.nextInt(topics.size())), "own " + i + " _*[x] & <b>: `".repeat(i % 2));
        }
        assertThat(Export.of(Marks.PLAIN).markdown(session.state())).isEqualTo(Files.readAllBytes(file));
        List<String> before = tree(session);
        Files.write(file, Export.of(Marks.PLAIN).withOwn().markdown(session.state()));
        Files.delete(folder.resolve("plan.md.progress.jsonl"));
        reload();
        assertThat(tree(session)).containsExactlyInAnyOrderElementsOf(before);
    }
}
