package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts rely on. */
class ShowJsonTest extends CommandTest {
    private Map<String, Object> shown() {
        assertThat(line.on("show", "--json")).isZero();
        assertThat(line.err()).isEmpty();
        return JsonTree.object(line.out());
    }

    @Test
    void theGivenRoadmapHasItsFigures() throws IOException {
        Files.copy(Path.of("roadmap/ai-engineer-roadmap.md"), Files.newOutputStream(line.roadmap));

        var json = shown();

        assertThat(json).containsEntry("title", "🚀 Complete AI Engineer Roadmap");
        assertThat(json).containsEntry("file", line.roadmap.toString());
        assertThat(json.get("totals"))
                .isEqualTo(
                        Map.of("tasks", 515, "leaves", 478, "counted", 439, "done", 0, "skipped", 0, "percent", 0.0));
        assertThat(json.get("encoding"))
                .isEqualTo(Map.of("charset", "UTF-8", "bom", false, "eol", "LF", "repaired", 0, "malformed", 0));
        var phases = JsonTree.list(json, "phases");
        assertThat(phases).hasSize(10);
        assertThat(phases.getFirst())
                .containsEntry("line", 26)
                .containsEntry("number", "1")
                .containsEntry("weeks", Map.of("min", 6, "max", 8))
                .containsEntry("status", "not-started")
                .containsEntry("derived", true)
                .containsEntry("done", 0);
        assertThat(phases.getLast()).containsEntry("weeks", null);
        assertThat(JsonTree.list(json, "choices")).hasSize(10);
        assertThat(JsonTree.list(json, "fields")).hasSize(8);
        assertThat(JsonTree.list(json, "items").stream()
                        .collect(Collectors.groupingBy(item -> item.get("nature"), Collectors.counting())))
                .containsEntry("goal", 20L)
                .containsEntry("routine", 13L)
                .containsEntry("optional", 6L);
        assertThat(JsonTree.list(json, "items").getFirst())
                .containsEntry("line", 30)
                .containsEntry("column", 3)
                .containsEntry("number", "1.1.1")
                .containsEntry("text", "Linear Algebra")
                .containsEntry(
                        "path", List.of("Phase 1: Foundation (Mathematics & Programming)", "Mathematics Fundamentals"))
                .containsEntry("leaf", false)
                .containsEntry("status", "open")
                .containsEntry("changed", null);
    }

    @Test
    void anOverruledSectionIsListedAndItsItemsFollow() {
        assertThat(JsonTree.list(shown(), "overruled")).isEmpty();
        line.on("nature", "3", "once");
        assertThat(JsonTree.list(shown(), "overruled").getFirst())
                .containsEntry("number", "3")
                .containsEntry("title", "Daily Routine")
                .containsEntry("nature", "once");
        assertThat(JsonTree.list(shown(), "items").getLast())
                .containsEntry("text", "Stretch")
                .containsEntry("nature", "once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anOffsetIsThatOfTheByteInTheBox(String lineEnd) throws IOException {
        String text = "\uFEFF# 🚀 é\n\n- [ ] ü one\n  1) [x] 🚀 two\n> - [/] three\n".replace("\n", lineEnd);
        Files.writeString(line.roadmap, text);

        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(JsonTree.list(shown(), "items").stream().map(item -> (char) bytes[(Integer) item.get("offset")]))
                .containsExactly(' ', 'x', '/');
    }

    @Test
    void aChangeShowsWhereItBelongs() {
        line.on("tick", "1.1");
        line.on("phase", "2", "completed");
        line.on("field", "Start Date", "2026-11-23");
        line.on("review", "--set", "learned=a lot");

        var json = shown();

        var items = JsonTree.list(json, "items");
        assertThat(items.get(0)).containsEntry("status", "done").containsEntry("changed", null);
        assertThat(items.get(1)).containsEntry("status", "done").containsEntry("changed", "2026-11-23T12:00:00+01:00");
        assertThat(JsonTree.list(json, "phases").get(0))
                .containsEntry("status", "in-progress")
                .containsEntry("done", 2)
                .containsEntry("of", 3);
        assertThat(JsonTree.list(json, "phases").get(1))
                .containsEntry("status", "completed")
                .containsEntry("derived", false);
        assertThat(JsonTree.list(json, "choices").getFirst())
                .containsEntry("label", "Phase 1")
                .containsEntry("options", List.of("Not Started", "In Progress", "Completed"))
                .containsEntry("chosen", "In Progress");
        assertThat(JsonTree.list(json, "fields").stream().map(field -> field.get("value")))
                .containsExactly(null, "2026-11-23", "a lot", null);
        assertThat(JsonTree.list(json, "fields").stream().map(field -> field.get("kind")))
                .containsExactly("text", "date", "review", "review");
    }

    @Test
    void nothingIsChosenForAPhaseThatIsNotBegunUnlessTheUserSaysSo() {
        assertThat(JsonTree.list(shown(), "choices").getFirst()).containsEntry("chosen", null);
        line.on("phase", "1", "not-started");
        assertThat(JsonTree.list(shown(), "choices").getFirst()).containsEntry("chosen", "Not Started");
    }

    @Test
    void whatIsNoLongerInTheRoadmapIsListedAsLost() throws IOException {
        line.on("tick", "1.2");
        Files.writeString(line.roadmap, Files.readString(line.roadmap).replace("- [ ] 1.2 Letters\n", ""));

        assertThat(JsonTree.list(shown(), "lost"))
                .singleElement()
                .satisfies(lost ->
                        assertThat(lost).containsEntry("text", "Letters").containsEntry("status", "done"));
    }

    @Test
    void itemsCanBeLeftOutButNotFromTheCount() {
        line.on("show", "--json", "--open", "--phase", "2");

        var json = JsonTree.object(line.out());
        assertThat(JsonTree.list(json, "items").stream().map(item -> item.get("number")))
                .containsExactly("2.2");
        assertThat(JsonTree.list(json, "phases")).hasSize(2);
        assertThat(json.get("totals").toString()).contains("tasks=7");
    }
}
