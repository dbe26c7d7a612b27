package waymark.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Session;
import waymark.app.Sessions;
import waymark.ui.UiText;

class HistoryWordsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void open() throws Exception {
        session = Sessions.open(Sessions.write(folder, "# Plan\n\n## Daily Routine\n- [ ] Read\n"));
    }

    private List<String> told() {
        var words = new HistoryWords(new UiText(Locale.UK), TODAY);
        return words.lines(session.state(), session.state().roadmap().root()).stream()
                .map(HistoryWords.Line::what)
                .toList();
    }

    private void pause(int from, int until) {
        session.pauseRoutine(TODAY.plusDays(from), Optional.of(TODAY.plusDays(until)));
    }

    @Test
    void aPauseTellsItsFirstAndItsLastDay() {
        pause(0, 6);
        assertThat(told()).containsExactly("Paused the routine from 23 Nov to 29 Nov");
    }

    @Test
    void aPauseOfOneDayTellsThatDay() {
        pause(-1, -1);
        assertThat(told()).containsExactly("Skipped the routine on 22 Nov");
    }

    @Test
    void aPauseWithoutAnEndAndGoingOnAreTwoLines() {
        session.pauseRoutine(TODAY.minusDays(9), Optional.empty());
        session.resumeRoutine(TODAY);
        assertThat(told()).containsExactly("Resumed the routine from 23 Nov", "Paused the routine from 14 Nov on");
    }

    @Test
    void aPauseThatIsTakenBackSaysWhichOne() {
        pause(0, 6);
        session.undo();
        session.redo();
        assertThat(told())
                .containsExactly(
                        "Paused the routine from 23 Nov to 29 Nov",
                        "Undone: Paused the routine from 23 Nov to 29 Nov",
                        "Paused the routine from 23 Nov to 29 Nov");
    }

    @Test
    void goingOnOnTheFirstDaySaysThatThereIsNoPause() {
        session.pauseRoutine(TODAY, Optional.empty());
        session.resumeRoutine(TODAY);
        assertThat(told()).startsWith("Removed the pause from 23 Nov");
    }

    @Test
    void aPauseThatIsProlongedSaysUntilWhen() {
        pause(0, 2);
        pause(2, 5);
        assertThat(told()).startsWith("Extended the pause to 28 Nov");
        session.pauseRoutine(TODAY.plusDays(4), Optional.empty());
        assertThat(told()).startsWith("Extended the pause indefinitely");
    }

    @Test
    void aNoteOnTheRoadmapIsTold() {
        session.setNote(session.state().roadmap().root(), "begun");
        pause(0, 0);
        assertThat(told()).containsExactly("Skipped the routine on 23 Nov", "Note: begun");
    }
}
