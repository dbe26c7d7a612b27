package waymark.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.app.Background;
import waymark.app.Session;
import waymark.links.LinkPolicy.Reason;
import waymark.links.PictureFile;
import waymark.markdown.FormattedText;
import waymark.model.Blank;
import waymark.progress.Period;
import waymark.ui.FieldViewModel;
import waymark.ui.RoadmapModel;
import waymark.ui.Sample;

class DetailViewModelTest {
    @TempDir
    Path folder;

    private Session session;
    private RoadmapModel model;
    private DetailViewModel detail;
    private final List<URI> opened = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        session = Session.open(Sample.in(folder), Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD));
        model = new RoadmapModel(session, Sample.words());
        detail = new DetailViewModel(model, opened::add, Background.SAME_THREAD);
    }

    private String said() {
        return model.announcementProperty().get().text();
    }

    private FieldViewModel field(String number, Period month) {
        return new FieldViewModel(model, (Blank) Sample.topic(session, number), month);
    }

    @Test
    void aBlankIsShownAmongTheOthersOfItsSection() {
        assertThat(detail.fields(Sample.topic(session, "15.2.3"))).hasSize(4);
        assertThat(detail.fields(Sample.topic(session, "15.2"))).hasSize(4);
        assertThat(detail.statusLines(Sample.topic(session, "15.1.4"))).hasSize(10);
        assertThat(detail.fields(Sample.topic(session, "1.1"))).isEmpty();
    }

    @Test
    void proseIsReadFromTheTopicsOwnLines() {
        var prose = detail.prose(Sample.topic(session, "14"));
        assertThat(prose).hasSize(1);
        assertThat(((FormattedText.Entries) prose.getFirst()).entries()).hasSize(10);
    }

    @Test
    void whatIsTypedIsKeptOnceAsked() {
        var field = field("15.2.1", Period.month(2026, 11));
        field.draftProperty().set("Phase 1 ");
        assertThat(model.state().history().undoable()).isEmpty();
        field.keep();
        field.refresh();
        assertThat(field.draftProperty().get()).isEqualTo("Phase 1 ");
        field.keep();
        assertThat(model.state().history().undoable().orElseThrow().moves()).hasSize(1);
        assertThat(model.state().history().withoutUndoable().undoable()).isEmpty();
    }

    @Test
    void anUndoneBlankIsEmptyAgainUnlessMoreWasTyped() {
        var field = field("15.2.1", Period.month(2026, 11));
        field.draftProperty().set("Phase 1");
        field.keep();
        model.undo();
        field.refresh();
        assertThat(field.draftProperty().get()).isEmpty();

        field.draftProperty().set("Phase 2");
        field.keep();
        field.draftProperty().set("Phase 23");
        model.undo();
        field.refresh();
        assertThat(field.draftProperty().get()).isEqualTo("Phase 23");
    }

    @Test
    void eachMonthHasItsOwnReview() {
        var november = field("15.3.1", Period.month(2026, 11));
        november.draftProperty().set("Backpropagation");
        november.keep();
        assertThat(field("15.3.1", Period.month(2026, 10)).draftProperty().get())
                .isEmpty();
        assertThat(field("15.3.1", Period.month(2026, 11)).draftProperty().get())
                .isEqualTo("Backpropagation");
    }

    @Test
    void aLinkInTheTableOfContentsLeadsToItsSection() {
        detail.follow("#3-phase-3-deep-learning-fundamentals");
        assertThat(model.wantedProperty().get()).isEqualTo(Sample.topic(session, "3"));
        detail.follow("#1-phase-1-foundation-mathematics--programming");
        assertThat(model.wantedProperty().get()).isEqualTo(Sample.topic(session, "1"));
        assertThat(opened).isEmpty();
    }

    @Test
    void theWebMailAndFilesBesideTheRoadmapAreOpenedOutside() throws Exception {
        Path beside = Files.writeString(folder.resolve("my notes.txt"), "x");
        detail.follow("https://example.org/a");
        detail.follow("mailto:kim@example.org");
        detail.follow("my%20notes.txt");
        assertThat(opened)
                .containsExactly(
                        URI.create("https://example.org/a"),
                        URI.create("mailto:kim@example.org"),
                        beside.toRealPath().toUri());
        assertThat(said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), isn’t a web page or an email address",
        "file:///etc/passwd, isn’t a web page",
        "../secret.md, is outside the roadmap’s folder",
        "run.sh, isn’t a text",
        "gone.md, there’s no “gone.md” in the roadmap’s folder",
        "https:nowhere, isn’t a valid address",
        "#no-such-heading, no heading “no-such-heading”"
    })
    void anythingElseIsRefusedWithAReason(String link, String reason) {
        detail.follow(link);
        assertThat(opened).isEmpty();
        assertThat(model.wantedProperty().get()).isNull();
        assertThat(said()).contains(reason);
        assertThat(model.announcementProperty().get().undoable()).isFalse();
    }

    @Test
    void everyReasonHasItsWords() {
        for (Reason reason : Reason.values()) {
            assertThat(model.words().text("link.refused", reason, "x")).isNotBlank();
        }
    }

    @Test
    void onlyPicturesOfTheFolderAreFound() throws Exception {
        Files.copy(Path.of("docs/images/form.png"), folder.resolve("picture.png"));
        Files.writeString(folder.resolve("no-picture.png"), "not one");
        var found = new ArrayList<PictureFile>();
        detail.findPicture("picture.png", found::add);
        assertThat(found).hasSize(1).allMatch(picture -> picture.width() > 100 && picture.height() > 100);
        for (String other :
                List.of("no-picture.png", "https://example.org/a.png", "../a.png", "data:image/png;base64,AA")) {
            detail.findPicture(other, found::add);
        }
        assertThat(found).hasSize(1);
    }

    @Test
    void whereAPictureWasKeptIsToldIfItsTopicIsGone() {
        detail.addToNote("![](plan.md.pictures/1.png)", "t_gone");
        assertThat(said()).contains("topic is gone", "![](plan.md.pictures/1.png)");
    }

    @Test
    void aPictureIsPutBehindTheNoteThatIsThere() {
        var topic = Sample.topic(session, "1.1.1.2");
        String id = session.state().ids().id(topic);
        session.setNote(topic, "See");
        detail.addToNote("![](plan.md.pictures/1.png)", id);
        assertThat(session.state().progress().note(id)).contains("See\n![](plan.md.pictures/1.png)");
    }
}
