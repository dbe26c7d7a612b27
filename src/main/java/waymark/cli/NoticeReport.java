package waymark.cli;

import java.util.List;
import java.util.stream.Stream;
import waymark.app.Messages;
import waymark.export.JsonProblem;
import waymark.model.Roadmap;
import waymark.model.Roadmap.Notice;

/** Lists the lines of a roadmap that resemble something they aren't, such as a box that GitHub doesn't recognize. */
final class NoticeReport {
    private static final int LINES_AT_MOST = 20;

    private final Messages messages;
    private final Roadmap roadmap;

    NoticeReport(Messages messages, Roadmap roadmap) {
        this.messages = messages;
        this.roadmap = roadmap;
    }

    List<String> lines() {
        List<JsonProblem> all = remarks();
        Stream<String> first = all.stream().limit(LINES_AT_MOST).map(JsonProblem::text);
        return all.size() <= LINES_AT_MOST
                ? first.toList()
                : Stream.concat(
                                first,
                                Stream.of("  " + messages.text("cli.more", String.valueOf(all.size() - LINES_AT_MOST))))
                        .toList();
    }

    List<JsonProblem> remarks() {
        return roadmap.notices().stream().flatMap(this::remark).toList();
    }

    private Stream<JsonProblem> remark(Notice notice) {
        String kind = switch (notice.kind()) {
            case NEAR_MISS -> "near-miss";
            case BOX_IN_TABLE -> "box-in-table";
            case CONFLICT_MARK -> "conflict-mark";
            case TOO_DEEP, TOO_WIDE -> "";
        };
        return kind.isEmpty()
                ? Stream.empty()
                : Stream.of(new JsonProblem(
                        kind,
                        "note",
                        messages.text("cli.health.line", String.valueOf(notice.line()), text(notice.line()))));
    }

    private String text(int line) {
        var source = roadmap.source();
        int start = source.lineStart(line);
        String text = source.text().substring(start).lines().findFirst().orElse("");
        return Printable.of(text.strip());
    }
}
