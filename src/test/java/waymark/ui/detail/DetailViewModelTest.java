package waymark.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.app.Session;
import waymark.markdown.Prose;
import waymark.model.Field;
import waymark.ui.Desk;
import waymark.ui.Sample;

class DetailViewModelTest {
    @TempDir
    Path folder;

    private Session session;
    private Desk desk;
    private DetailViewModel detail;

    @BeforeEach
    void open() throws Exception {
        session = Session.open(Sample.in(folder), Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD));
        desk = new Desk(session, Sample.words());
        detail = new DetailViewModel(desk);
    }

    private FieldViewModel field(String number, YearMonth month) {
        return new FieldViewModel(desk, (Field) Sample.topic(session, number), month);
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
        assertThat(((Prose.Entries) prose.getFirst()).entries()).hasSize(10);
    }

    @Test
    void whatIsTypedIsKeptOnceAsked() {
        var field = field("15.2.1", YearMonth.of(2026, 11));
        field.draftProperty().set("Phase 1 ");
        assertThat(desk.state().history().undoable()).isEmpty();
        field.keep();
        field.refresh();
        assertThat(field.draftProperty().get()).isEqualTo("Phase 1 ");
        field.keep();
        assertThat(desk.state().history().undoable().orElseThrow().moves()).hasSize(1);
        assertThat(desk.state().history().withoutUndoable().undoable()).isEmpty();
    }

    @Test
    void anUndoneBlankIsEmptyAgainUnlessMoreWasTyped() {
        var field = field("15.2.1", YearMonth.of(2026, 11));
        field.draftProperty().set("Phase 1");
        field.keep();
        desk.undo();
        field.refresh();
        assertThat(field.draftProperty().get()).isEmpty();

        field.draftProperty().set("Phase 2");
        field.keep();
        field.draftProperty().set("Phase 23");
        desk.undo();
        field.refresh();
        assertThat(field.draftProperty().get()).isEqualTo("Phase 23");
    }

    @Test
    void eachMonthHasItsOwnReview() {
        var november = field("15.3.1", YearMonth.of(2026, 11));
        november.draftProperty().set("Backpropagation");
        november.keep();
        assertThat(field("15.3.1", YearMonth.of(2026, 10)).draftProperty().get())
                .isEmpty();
        assertThat(field("15.3.1", YearMonth.of(2026, 11)).draftProperty().get())
                .isEqualTo("Backpropagation");
    }

    @Test
    void aLinkInTheTableOfContentsLeadsToItsSection() {
        detail.follow("#3-phase-3-deep-learning-fundamentals");
        assertThat(desk.wantedProperty().get()).isEqualTo(Sample.topic(session, "3"));
        detail.follow("#1-phase-1-foundation-mathematics--programming");
        assertThat(desk.wantedProperty().get()).isEqualTo(Sample.topic(session, "1"));
        detail.follow("https://example.org");
        assertThat(desk.wantedProperty().get()).isEqualTo(Sample.topic(session, "1"));
    }
}
