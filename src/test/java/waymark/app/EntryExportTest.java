package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.export.MarkdownExport.Marks;
import waymark.model.Item;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.model.Tracking;

/** What an export makes of entries without a box, and that reading it again says the same. */
class EntryExportTest {
    @TempDir
    Path folder;

    private Session tracked(byte[] markdown) throws Exception {
        Files.deleteIfExists(folder.resolve("plan.md.progress.jsonl"));
        Path file = Files.write(folder.resolve("plan.md"), markdown);
        Session session = Sessions.open(file);
        session.track(session.state().roadmap().root(), Optional.of(Tracking.ON));
        return session;
    }

    private Session tracked(String markdown) throws Exception {
        return tracked(markdown.getBytes(StandardCharsets.UTF_8));
    }

    private static String export(Session session) {
        return new String(Export.of(Marks.PLAIN).markdown(session.state()), StandardCharsets.UTF_8);
    }

    private String ticked(String markdown, String... texts) throws Exception {
        Session session = tracked(markdown);
        for (String text : texts) {
            session.toggle(List.of(Sessions.item(session, text)));
        }
        return export(session);
    }

    @Test
    void aBoxStandsBeforeTheWordsOfWhatWasTickedAlone() throws Exception {
        assertThat(ticked("## A\r\n* one\r\n* two\r\n\t1) [deep](u)\r\n\t2) flat\r\n", "one", "deep"))
                .isEqualTo("## A\r\n* [x] one\r\n* two\r\n\t1) [x] [deep](u)\r\n\t2) flat\r\n");
        assertThat(ticked("## 书\n1. 数据结构\n2. 网络", "网络")).isEqualTo("## 书\n1. 数据结构\n2. [x] 网络");
    }

    @Test
    void aBoxThatGitHubDoesNotKnowIsTickedInItsOwnForm() throws Exception {
        assertThat(ticked("## A\n- [  ] one\n- [ x ] two\n- [✔️] six\n", "one", "two"))
                .isEqualTo("## A\n- [x ] one\n- [   ] two\n- [✔️] six\n");
        assertThat(ticked("## A\n[ ] one\n[x] two\n", "one")).isEqualTo("## A\n[x] one\n[x] two\n");
        assertThat(ticked("## A\n-[ ] one\n-[ ] two\n", "two")).isEqualTo("## A\n-[ ] one\n-[x] two\n");
        Session session = tracked("## A\n- [ ] task\n- [✔️] six\n\n[ ] line\n");
        assertThat(session.state().rollup().status(Sessions.item(session, "six")))
                .isEqualTo(Status.DONE);
        assertThat(session.state().roadmap().items().map(Item::gfm)).containsExactly(true, false, false);
    }

    private void readsAndReturns(String markdown, String done, String untickedAgain) throws Exception {
        Session session = tracked(markdown);
        assertThat(export(session)).isEqualTo(markdown);
        Item item = Sessions.item(session, done);
        assertThat(session.state().rollup().status(item)).isEqualTo(Status.DONE);
        session.toggle(List.of(item));
        assertThat(export(session)).isEqualTo(untickedAgain);
        session.toggle(List.of(Sessions.item(session, done)));
        assertThat(export(session)).isEqualTo(markdown);
    }

    @Test
    void signsThatPeopleUseForDoneAreRead() throws Exception {
        readsAndReturns("## A\n- ✅ one\n- two\n", "one", "## A\n- one\n- two\n");
        readsAndReturns("## A\n- one :white_check_mark:\n- two\n", "one", "## A\n- one\n- two\n");
        readsAndReturns("## A\n- ~~one~~\n- two\n", "one", "## A\n- one\n- two\n");
        readsAndReturns(
                "## A\n- <input type=\"checkbox\" checked> one\n- <input type=\"checkbox\"> two\n",
                "one",
                "## A\n- <input type=\"checkbox\"> one\n- <input type=\"checkbox\"> two\n");
    }

    @Test
    void aStatusColumnIsReadAndWritten() throws Exception {
        String table = "## A\n| Book | Read? | Done |\n|--|--|--|\n| Emma | 3 | Yes |\n| Faust | 4 | No |\n";
        readsAndReturns(table, "Emma", table.replace("Yes", "No"));
        assertThat(ticked(table, "Faust")).isEqualTo(table.replace("No", "Yes"));
        String german = "## A\n| Fertig | Buch |\n|--|--|\n| ja | Emma |\n| | Faust |\n";
        readsAndReturns(german, "Emma", german.replace("ja", ""));
        String status =
                "## A\n| Course | Status |\n|--|--|\n| A | ✅ Completed |\n| B | In progress |\n| C | Not started |\n";
        Session session = tracked(status);
        assertThat(session.state().rollup().status(Sessions.item(session, "B"))).isEqualTo(Status.DOING);
        session.toggle(List.of(Sessions.item(session, "C")));
        assertThat(export(session)).isEqualTo(status.replace("Not started", "✅ Completed"));
    }

    private static String statuses(String first, String second) {
        return "## List\n| Course | Status |\n|--|--|\n| A | " + first + " |\n| B | " + second + " |\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"25% complete", "0/5 done", "½ done", "5 done", "10 0% done"})
    void aColumnOfFiguresIsNoStatus(String cell) throws Exception {
        Session session = tracked(statuses(cell, "Done"));
        assertThat(session.state().rollup().status(Sessions.item(session, "A"))).isEqualTo(Status.OPEN);
        assertThat(export(session)).isEqualTo(statuses(cell, "Done"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"☐ Done", "❌ Done", "[ ] Done", "0% complete"})
    void aSignForOpenBeforeTheWordsIsStronger(String cell) throws Exception {
        Session session = tracked(statuses(cell, "100% complete"));
        assertThat(session.state().rollup().status(Sessions.item(session, "A"))).isEqualTo(Status.OPEN);
        assertThat(session.state().rollup().status(Sessions.item(session, "B"))).isEqualTo(Status.DONE);
        session.toggle(List.of(Sessions.item(session, "A")));
        session.toggle(List.of(Sessions.item(session, "B")));
        assertThat(export(session)).isEqualTo(statuses("100% complete", cell));
    }

    @Test
    void aRowInProgressThatIsSetToOpenSaysSo() throws Exception {
        Session session = tracked(statuses("In progress", "Not started"));
        session.set(List.of(Sessions.item(session, "A")), Status.OPEN);
        assertThat(export(session)).isEqualTo(statuses("Not started", "Not started"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"✅ one", "one ✅", "~~one~~"})
    void aSignedEntryThatIsBegunGetsABoxInTheRichExport(String entry) throws Exception {
        Session session = tracked("## A\n- " + entry + "\n- two\n");
        session.set(List.of(Sessions.item(session, "one")), Status.DOING);
        assertThat(new String(Export.of(Marks.RICH).markdown(session.state()), StandardCharsets.UTF_8))
                .isEqualTo("## A\n- [/] one\n- two\n");
        assertThat(export(session)).isEqualTo("## A\n- one\n- two\n");
    }

    @Test
    void rowsWithoutAPipeBeforeThemAreRows() throws Exception {
        String table = "## A\nCourse | Hours\n:-- | :--:\n[One](u) | 2\n*Two* | 3\n3 things | 4\n\n- [a](u)\n";
        assertThat(ticked(table, "One", "3 things"))
                .isEqualTo(table.replace("[One]", "✅ [One]").replace("3 things", "✅ 3 things"));
    }

    @Test
    void anOrnamentIsNoSign() throws Exception {
        Session session =
                tracked("## A\n- ✅ one\n- ✅ two\n\n| Course | Status |\n|--|--|\n| A | Yes |\n| B | 3 stars |\n");
        assertThat(session.state()
                        .roadmap()
                        .items()
                        .map(item -> session.state().rollup().status(item)))
                .containsOnly(Status.OPEN);
    }

    @Test
    void aHeadingIsMarkedBehindItsSign() throws Exception {
        String markdown = "## Q\n1. ### What is it?\n\n   It is.\n2. ### Why?\n\n   So.\n";
        assertThat(ticked(markdown, "Why?")).isEqualTo(markdown.replace("### Why", "### [x] Why"));
    }

    @Test
    void aRowIsMarkedBeforeItsTopic() throws Exception {
        String table = "## A\n| Nr | Course | Weeks |\n|--|:-:|--|\n| 1 | [C \\| D](u) | 3 |\n| 2 |  Algebra|4\n";
        assertThat(ticked(table, "C | D", "Algebra"))
                .isEqualTo(table.replace("[C", "✅ [C").replace("Algebra", "✅ Algebra"));
        Session again = tracked(ticked(table, "Algebra"));
        assertThat(again.state().rollup().status(Sessions.item(again, "Algebra")))
                .isEqualTo(Status.DONE);
        again.toggle(List.of(Sessions.item(again, "Algebra")));
        assertThat(export(again)).isEqualTo(table);
    }

    @Test
    void nothingTickedIsTheFileAndSoIsATickTakenBack() throws Exception {
        String markdown = "## A\n- one\n- two\n\n| Book | By |\n|--|--|\n| Emma | Austen |\n";
        Session session = tracked(markdown);
        assertThat(export(session)).isEqualTo(markdown);
        session.toggle(List.of(Sessions.item(session, "one"), Sessions.item(session, "Emma")));
        assertThat(export(session)).contains("- [x] one", "| ✅ Emma |");
        session.undo();
        assertThat(export(session)).isEqualTo(markdown);
    }

    @Test
    void allThatIsTrackedGetsABoxWhereThatIsAskedFor() throws Exception {
        Session session =
                tracked("## A\n- one\n- two\n\n| Book | By |\n|--|--|\n| Emma | Austen |\n\n## License\n- MIT\n");
        session.toggle(List.of(Sessions.item(session, "two")));
        assertThat(new String(Export.of(Marks.BOXES).markdown(session.state()), StandardCharsets.UTF_8))
                .isEqualTo(
                        "## A\n- [ ] one\n- [x] two\n\n| Book | By |\n|--|--|\n| Emma | Austen |\n\n## License\n- MIT\n");
    }

    @Test
    void aLineToFillInIsNoEntry() throws Exception {
        Session session = tracked("## A\n- Name: ________\n- one\n- two\n");
        assertThat(session.state().roadmap().items()).extracting(Topic::text).containsExactly("one", "two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## A\n- one\n- two\n  - three\n  - four\n- five\n",
                "- a\n- b\n\n  more\n- c\n",
                "## A\n-   wide\n-\ttab\n- > quoted\n-\n  next line\n- `code`\n- <b>html</b>\n- ![p](p.png)\n",
                "## A\n> - in a quote\n> - two\n",
                "## A\n- [ ]near\n- [x](y)\n- \\[x] escaped\n- two\n  lines\n- ~~gone~~\n",
                "## A\n1. Setext\n   ===\n2. ## Two\n3. ## [ ] Three\n4. ## [x] Four\n",
                "a | Topic\n--|--\n1 | one `a\\|b`\n2 | two\n3\n4 | | x\n",
                "| Topic |\n|--|\n| |\n| ✅ done |\n| ✅done |\n| &#9989; done as well |\n| ✅ |\n",
                "## A\n- 中文\n- العربية\n- עברית\n- 😀 face\n- é\n",
            })
    void readAgainItSaysTheSame(String markdown) throws Exception {
        roundTrip(markdown.getBytes(StandardCharsets.UTF_8));
        roundTrip(markdown.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        roundTrip(markdown.getBytes(StandardCharsets.UTF_16));
    }

    @Test
    @EnabledIfSystemProperty(named = "waymark.corpus", matches = ".+")
    void readAgainItSaysTheSameOfRealFiles() throws Exception {
        Path files = Path.of(System.getProperty("waymark.corpus")).resolveSibling("corpus-plain/files");
        assumeTrue(Files.isDirectory(files), "skipped: no corpus of plain lists beside it");
        try (Stream<Path> all = Files.list(files)) {
            for (Path file : all.sorted().toList()) {
                roundTrip(Files.readAllBytes(file));
            }
        }
    }

    /** Every second entry is ticked, and the export takes the place of the file. */
    private void roundTrip(byte[] markdown) throws Exception {
        Session session = tracked(markdown);
        List<Item> entries =
                session.state().roadmap().items().filter(Item::isLeaf).toList();
        for (int i = 0; i < entries.size(); i += 2) {
            session.set(List.of(entries.get(i)), Status.DONE);
        }
        byte[] exported = Export.of(Marks.PLAIN).markdown(session.state());
        String before = states(session);
        Path file = Files.write(folder.resolve("plan.md"), exported);
        assertThat(states(Sessions.open(file))).isEqualTo(before);
        Session fresh = tracked(exported);
        assertThat(done(fresh)).isEqualTo(done(session));
        assertThat(session.state().changes().lost()).isEmpty();
    }

    private static String states(Session session) {
        return session.state()
                .roadmap()
                .items()
                .map(item -> session.state().ids().id(item) + " "
                        + session.state().rollup().box(item) + " " + item.text())
                .collect(Collectors.joining("\n"));
    }

    private static String done(Session session) {
        return session.state()
                .roadmap()
                .items()
                .filter(item -> session.state().rollup().status(item) == Status.DONE)
                .map(Item::text)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aHeadingGetsASignAndIsReadBack() throws Exception {
        String markdown = "# Course\n\n## First\n\nText.\n\nSecond\n------\n\n### Work ###\n";
        Session session = tracked(markdown);
        session.set(List.of(Sessions.item(session, "Work")), Status.DONE);
        session.set(List.of(Sessions.item(session, "First")), Status.DONE);
        assertThat(export(session))
                .isEqualTo(markdown.replace("## First", "## ✅ First").replace("### Work ###", "### ✅ Work ###"));
        Session again = tracked(export(session));
        assertThat(again.state().rollup().status(Sessions.item(again, "Work"))).isEqualTo(Status.DONE);
        again.set(List.of(Sessions.item(again, "Work")), Status.OPEN);
        again.set(List.of(Sessions.item(again, "First")), Status.OPEN);
        assertThat(export(again)).isEqualTo(markdown);
    }

    @Test
    void theSignStandsBeforeTheWordsOfAHeadingThatBeginsWithANumberSign() throws Exception {
        Session session = tracked("# C\n\n#hash\n-----\n\n## Other\n");
        session.set(List.of(Sessions.item(session, "#hash")), Status.DONE);
        assertThat(export(session)).isEqualTo("# C\n\n✅ #hash\n-----\n\n## Other\n");
    }
}
