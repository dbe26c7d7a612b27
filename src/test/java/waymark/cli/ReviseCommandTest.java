package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.app.Sessions;

class ReviseCommandTest extends CommandTest {
    @BeforeEach
    void plan() throws Exception {
        line.on("tick", "1.1.1");
        line.at(Clock.offset(Sessions.NOON, Duration.ofDays(3)));
    }

    @Test
    void todayListsWhatIsToBeRevisedWhereThatIsWanted() throws Exception {
        assertThat(line.on("today")).isZero();
        assertThat(line.out()).doesNotContain("To revise");
        line.on("today", "--json");
        assertThat(line.out()).contains("\"revision\":[]");
        line.on("today", "--revision");
        assertThat(line.out()).contains("To revise", "1.1.1 Adding  done 2026-11-23", "2.1 Reading");
        line.settings.keep(line.settings.preferences().withRevision(true));
        line.on("today");
        assertThat(line.out()).contains("To revise", "Adding");
        line.on("today", "--json");
        assertThat(line.out()).contains("\"since\":\"2026-11-25\",\"lastAnswer\":null");
        line.on("today", "--day", "2026-11-25");
        assertThat(line.out()).doesNotContain("To revise");
    }

    @Test
    void anAnswerIsKeptAndUndone() throws Exception {
        assertThat(line.on("revise", "1.1.1", "shaky")).isZero();
        assertThat(line.out()).contains("Adding: shaky");
        assertThat(Files.readString(line.progress)).contains("\"day\":\"2026-11-26\",\"recall\":\"shaky\"");
        line.on("today", "--revision");
        assertThat(line.out()).contains("Reading", "Adding  revised").doesNotContain("done 2026-11-23");
        line.on("show");
        assertThat(line.out()).contains("[x] 1.1.1 Adding");
        assertThat(line.on("undo")).isZero();
        line.on("today", "--revision");
        assertThat(line.out()).contains("1.1.1 Adding  done 2026-11-23");
    }

    @Test
    void theLastAnswerIsTold() {
        line.on("revise", "1.1.1", "forgotten");
        line.at(Clock.offset(Sessions.NOON, Duration.ofDays(9)));
        line.on("today", "--revision");
        assertThat(line.out()).contains("Adding  forgotten, 2026-11-26");
        line.on("today", "--revision", "--json");
        assertThat(line.out()).contains("\"lastAnswer\":\"forgotten\",\"lastAnswered\":\"2026-11-26\"");
    }

    @Test
    void whatIsNotDoneAndWhatIsNoAnswerAreRefused() {
        assertThat(line.on("revise", "Letters", "know")).isEqualTo(ExitCode.USAGE.code());
        assertThat(line.err()).contains("“1.2 Letters” can’t be revised");
        assertThat(line.on("revise", "Stretch", "know")).isEqualTo(ExitCode.USAGE.code());
        assertThat(line.on("revise", "1.1.1", "perhaps")).isEqualTo(ExitCode.USAGE.code());
        assertThat(line.err()).contains("“perhaps” isn’t a valid answer");
    }

    @Test
    void aDryRunKeepsNothing() throws Exception {
        String before = Files.readString(line.progress);
        assertThat(line.on("revise", "1.1.1", "know", "--dry-run")).isZero();
        assertThat(Files.readString(line.progress)).isEqualTo(before);
    }
}
