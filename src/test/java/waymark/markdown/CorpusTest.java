package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.document.MojibakeRepair;
import waymark.document.SourceText;
import waymark.document.StaleEditException;
import waymark.markdown.Corpus.Task;
import waymark.model.CountingKind;
import waymark.model.Marker;
import waymark.model.Status;
import waymark.model.StatusLine;

/** The tasks of each file of the corpus, as remark-gfm reads them. */
class CorpusTest {

    @Test
    void readsTheSameTasksAsGitHub() throws IOException {
        var corpus = Corpus.required();
        Map<String, List<Task>> expected = corpus.oracle();
        var mismatches = new ArrayList<String>();
        for (String name : expected.keySet()) {
            var missing = new ArrayList<>(expected.get(name));
            var found = tasks(corpus.read(name));
            missing.removeAll(found);
            var surplus = new ArrayList<>(found);
            surplus.removeAll(expected.get(name));
            if (!missing.isEmpty() || !surplus.isEmpty()) {
                mismatches.add(name + ": missing " + missing + ", too many " + surplus);
            }
        }
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(mismatches).isEmpty();
    }

    /** The only conventions in the checklists are these lengths; each was looked at by eye. */
    @Test
    void seesNoConventionWhereThereIsNone() throws IOException {
        var corpus = Corpus.required();
        var conventions = new ArrayList<String>();
        for (String name : corpus.files()) {
            if (name.startsWith("files/")) {
                var roadmap = RoadmapParser.parse(corpus.read(name));
                roadmap.phases().forEach(phase -> conventions.add(name + ": phase " + phase.text()));
                roadmap.all(StatusLine.class).forEach(choice -> conventions.add(name + ": " + choice.text()));
                roadmap.items()
                        .filter(item ->
                                item.countingKind() == CountingKind.ROUTINE || item.countingKind() == CountingKind.GOAL)
                        .forEach(item -> conventions.add(name + ": " + item.countingKind() + " " + item.text()));
            }
        }
        assertThat(conventions)
                .allMatch(each -> each.contains("(1-3 Weeks)") || each.endsWith("phase Week 1"))
                .hasSize(2);
    }

    /** All but the files whose letters are damaged. */
    @Test
    void neverRepairsCorrectText() throws IOException {
        var corpus = Corpus.required();
        var changed = new ArrayList<String>();
        for (String name : corpus.files()) {
            if (!name.contains("mojibake")
                    && !name.contains("utf16be")
                    && !name.contains("seed__ai-engineer-roadmap")) {
                corpus.read(name)
                        .text()
                        .lines()
                        .filter(line -> !MojibakeRepair.repair(line).equals(line))
                        .forEach(line -> changed.add(name + ": " + line));
            }
        }
        assertThat(changed).isEmpty();
    }

    @Test
    void keepsItsPromisesOnEachFile() throws IOException, StaleEditException {
        var corpus = Corpus.required();
        for (String name : corpus.files()) {
            RoadmapChecks.check(corpus.read(name).text());
        }
    }

    private static List<Task> tasks(SourceText source) {
        return RoadmapParser.parse(source)
                .items()
                .map(item -> item.marker())
                .filter(marker -> " \t\r\nxX".indexOf(marker.mark()) >= 0)
                .map(marker -> task(source, marker))
                .toList();
    }

    private static Task task(SourceText source, Marker marker) {
        return new Task(source.byteOffset(marker.offset()), marker.status() == Status.DONE);
    }
}
