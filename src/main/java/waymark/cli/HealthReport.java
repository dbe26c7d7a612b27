package waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.app.FailureReasons;
import waymark.app.Messages;
import waymark.store.Health;
import waymark.store.ProgressStore;
import waymark.store.UnusedLine;

/** Reports the state of a progress file: its size, the lines that aren't used, whether it can be written. */
final class HealthReport {
    private static final int LINES_AT_MOST = 20;

    private final Messages messages;
    private final @Nullable Health health;

    HealthReport(Messages messages, Path roadmap) {
        this.messages = messages;
        this.health = health(ProgressStore.beside(roadmap));
    }

    /** Null if there is no file. If it can't be read, the roadmap's problems say so. */
    private static @Nullable Health health(Path progress) {
        try {
            Health health = new ProgressStore(progress).health();
            return Files.exists(progress) || health.obstacle() != null ? health : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    /** The state of the file, if it can be read. */
    @Nullable
    Health health() {
        return health;
    }

    /** Whether there is nothing to report but its size. */
    boolean isWell() {
        return health == null
                || health.obstacle() == null && health.contents().odd().isEmpty();
    }

    /** The exit code for its state. */
    ExitCode exit() {
        return health == null || health.obstacle() == null ? ExitCode.DONE : ExitCode.NOT_WRITTEN;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        if (health == null) {
            return lines;
        }
        IOException obstacle = health.obstacle();
        if (health.contents().lines() == 0 && obstacle != null) {
            lines.add(messages.text(
                    "cli.health.no-file", Printable.of(health.name()), messages.reason(FailureReasons.of(obstacle))));
            return lines;
        }
        lines.add(messages.text(
                "cli.health",
                Printable.of(health.name()),
                String.valueOf(health.contents().lines()),
                String.valueOf(health.size()),
                health.first().map(HealthReport::day).orElse("–"),
                health.last().map(HealthReport::day).orElse("–")));
        var odd = health.contents().odd();
        odd.stream().limit(LINES_AT_MOST).map(this::line).forEach(lines::add);
        if (odd.size() > LINES_AT_MOST) {
            lines.add("  " + messages.text("cli.more", String.valueOf(odd.size() - LINES_AT_MOST)));
        }
        if (obstacle != null) {
            lines.add(messages.text("cli.health.obstacle", messages.reason(FailureReasons.of(obstacle))));
        }
        return lines;
    }

    private String line(UnusedLine odd) {
        return messages.text(
                "cli.health.line",
                String.valueOf(odd.number()),
                messages.text("odd." + odd.why().name()));
    }

    private static String day(OffsetDateTime time) {
        return time.toLocalDate().toString();
    }
}
