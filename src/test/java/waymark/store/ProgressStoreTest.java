package waymark.store;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.SymbolicLinks;
import waymark.progress.Change;
import waymark.progress.Entry;
import waymark.store.UnusedLine.Why;

class ProgressStoreTest {
    private static final String STAMP =
            "\"v\":1,\"id\":\"01KAR5KX5D0000000000000007\",\"at\":\"2026-11-23T10:15:30.123+01:00\",\"by\":\"b\"";
    private static final String TICK = "{" + STAMP + ",\"item\":\"t_1\",\"to\":\"done\"}";

    @TempDir
    private Path folder;

    private final Entries entries = new Entries();
    private Path file;
    private ProgressStore store;

    @BeforeEach
    void openStore() {
        Path roadmap = folder.resolve("a roadmap.md");
        file = ProgressStore.beside(roadmap);
        store = new ProgressStore(file);
    }

    @Test
    void liesBesideItsRoadmapUnderItsFullName() {
        assertThat(file).isEqualTo(folder.resolve("a roadmap.md.progress.jsonl"));
        assertThat(ProgressStore.beside(Path.of("x.md"))).isEqualTo(Path.of("x.md.progress.jsonl"));
    }

    @Test
    void aMissingFileSaysNothingAndIsNotCreatedByReading() throws IOException {
        assertThat(store.read()).isEqualTo(ProgressFileContents.EMPTY);
        store.append(List.of());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void everyKindOfEntrySurvivesTheFile() throws IOException {
        List<Entry> written = entries.ofEveryKind();

        store.append(written.subList(0, 4));
        store.append(written.subList(4, written.size()));

        assertThat(store.read().odd()).isEmpty();
        assertThat(store.read().ledger().entries()).containsExactlyElementsOf(written);
        assertThat(Files.readAllLines(file)).hasSameSizeAs(written);
        assertThat(written.stream().filter(Change.class::isInstance).map(Object::getClass))
                .as("a new kind of change needs an example in Entries, and lines that JsonEntryReader can read")
                .containsAll(List.of(Change.class.getPermittedSubclasses()));
    }

    @Test
    void aTickIsOneShortLine() throws IOException {
        store.append(List.of(entries.tick("t_9c1e")));

        assertThat(Files.readString(file))
                .matches("\\{\"v\":1,\"id\":\"0[0-9A-Z]{25}\",\"at\":\"2026-11-23T10:15:30\\.123\\+01:00\","
                        + "\"by\":\"laptop-7f3a\",\"item\":\"t_9c1e\",\"to\":\"done\"}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{STAMP,^\"item\":\"t_1\",\"to\":\"shelved\"}^ | UNKNOWN",
                "{STAMP,^\"item\":\"t_1\",\"to\":5}^           | UNKNOWN",
                "{STAMP,^\"item\":\"t_1\",\"day\":5,\"to\":\"done\"}^ | UNKNOWN",
                "{STAMP,^\"item\":\"t_1\",\"day\":\"never\",\"to\":\"done\"}^ | UNKNOWN",
                "{STAMP,^\"item\":\"t_1\"}^                    | UNKNOWN",
                "{STAMP,^\"phase\":\"s_1\",\"status\":null}^   | UNKNOWN",
                "{STAMP,^\"field\":\"f_1\",\"value\":[]}^      | UNKNOWN",
                "{STAMP,^\"field\":\"f_1\",\"review\":\"2026-13\",\"value\":\"\"}^ | UNKNOWN",
                "{STAMP,^\"section\":\"s_1\",\"nature\":\"x\"}^ | UNKNOWN",
                "{STAMP,^\"section\":\"s_1\",\"track\":\"x\"}^ | UNKNOWN",
                "{STAMP,^\"topics\":[{\"id\":1}]}^             | UNKNOWN",
                "{STAMP,^\"own\":\"t_zzz\",\"text\":\"boo\"}^ | UNKNOWN",
                "{STAMP,^\"mood\":\"fine\"}^                   | UNKNOWN",
                "^{\"v\":0,\"item\":\"t_1\"}^                  | OTHER_VERSION",
                "^{\"v\":\"1\",\"item\":\"t_1\"}^              | OTHER_VERSION",
                "^{\"item\":\"t_1\"}^                          | OTHER_VERSION",
                "^{}^                                          | OTHER_VERSION",
            })
    void whatAnotherVersionWroteIsPassedOverAndTold(String pattern, Why why) throws IOException {
        Files.writeString(file, pattern.replace("^", "").replace("STAMP", STAMP) + "\n" + TICK + "\n");

        ProgressFileContents contents = store.read();

        assertThat(contents.odd()).containsExactly(new UnusedLine(1, why));
        assertThat(contents.foreign()).hasSize(1);
        assertThat(contents.damaged()).isEmpty();
        assertThat(contents.isNewer()).isFalse();
        assertThat(contents.ledger().entries()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "^{\"v\":1,\"item\":\"t_1\",\"to\":\"done\"}^                  | NOT_STAMPED",
                "^{STAMP,\"id\":\"01KAR5KX5D0000000000000007\",\"item\":\"t_1\",\"to\":\"done\"}^ | NOT_JSON",
                "^{STAMP,\"item\":\"t_1\",\"to\":\"done\"} true^               | NOT_JSON",
                "^{STAMP,\"item\":\"t_1\",\"to\":\"do^                         | NOT_JSON",
                "^[1]^                                                         | NOT_JSON",
                "^null^                                                        | NOT_JSON",
                "^half a line^                                                 | NOT_JSON",
            })
    void aDamagedLineIsToldAndSpoilsNoOther(String pattern, Why why) throws IOException {
        Files.writeString(
                file, TICK + "\n" + pattern.replace("STAMP", STAMP) + "\n" + TICK.replace("7\"", "8\"") + "\n");

        ProgressFileContents contents = store.read();

        assertThat(contents.odd()).containsExactly(new UnusedLine(2, why));
        assertThat(contents.damaged()).hasSize(1);
        assertThat(contents.ledger().entries()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"id,01kar5kx5d0000000000000007", "id,x", "at,yesterday", "by,''"})
    void aLineWithoutAProperStampIsDamaged(String name, String value) throws IOException {
        Files.writeString(
                file, TICK.replaceFirst("\"" + name + "\":\"[^\"]*\"", "\"" + name + "\":\"" + value + "\"") + "\n");

        assertThat(store.read().odd()).containsExactly(new UnusedLine(1, Why.NOT_STAMPED));
    }

    @Test
    void aNewerVersionIsNoticed() throws IOException {
        Files.writeString(file, "{\"v\":2}\n{\"v\":99999999999999999999}\n" + TICK + "\n");

        ProgressFileContents contents = store.read();

        assertThat(contents.isNewer()).isTrue();
        assertThat(contents.foreign()).hasSize(2);
        assertThat(contents.ledger().entries()).hasSize(1);
    }

    @Test
    void unknownFieldsOfAKnownLineAreNoObstacle() throws IOException {
        Files.writeString(file, TICK.replace("{", "{\"mood\":{\"a\":[1,{}]},\"n\":1.5,\"l\":[[1],2],") + "\n");

        assertThat(store.read().odd()).isEmpty();
        assertThat(store.read().ledger().entries()).hasSize(1);
    }

    @Test
    void windowsLineEndsABlankLineAByteOrderMarkAndNoLastLineEndAreFine() throws IOException {
        Files.writeString(file, "\uFEFF" + TICK + "\r\n\r\n \n" + TICK.replace("7\"", "8\""));

        assertThat(store.read().odd()).isEmpty();
        assertThat(store.read().ledger().entries()).hasSize(2);
    }

    @Test
    void gitsConflictMarkersAreToldAndBothSidesAreTaken() throws IOException {
        Files.writeString(
                file,
                String.join("\n", "<<<<<<< HEAD", TICK, "=======", TICK.replace("7\"", "8\""), ">>>>>>> laptop", ""));

        ProgressFileContents contents = store.read();

        assertThat(contents.odd()).extracting(UnusedLine::why).containsOnly(Why.CONFLICT_MARKER);
        assertThat(contents.odd()).extracting(UnusedLine::number).containsExactly(1, 3, 5);
        assertThat(contents.damaged()).isEmpty();
        assertThat(contents.ledger().entries()).hasSize(2);
    }

    @Test
    void bytesThatAreNoTextSpoilTheirLineAlone() throws IOException {
        byte[] bytes = (TICK + "\nx\n" + TICK.replace("7\"", "8\"") + "\n").getBytes(UTF_16);
        Files.write(file, bytes);
        assertThat(store.read().ledger().entries()).isEmpty();
        assertThat(store.read().damaged()).hasSize(3);

        Files.writeString(file, TICK + "\n" + "\0".repeat(4096) + "\n" + TICK.replace("7\"", "8\"") + "\n");
        assertThat(store.read().ledger().entries()).hasSize(2);
        assertThat(store.read().odd()).containsExactly(new UnusedLine(2, Why.NOT_JSON));
    }

    @Test
    void aLineThatIsTooLongOrTooDeepIsSkipped() throws IOException {
        Files.writeString(
                file, TICK + "\n" + "[".repeat(100_000) + "\n" + " ".repeat(ByteLines.LONGEST + 1) + "\n" + TICK);

        ProgressFileContents contents = store.read();

        assertThat(contents.odd()).containsExactly(new UnusedLine(2, Why.NOT_JSON), new UnusedLine(3, Why.TOO_LONG));
        assertThat(contents.ledger().entries()).hasSize(1);
    }

    @Test
    void aValueOfManyMegabytesSurvives() throws IOException {
        var entry = new Change.OfNote(entries.metadata(), "t_1", "ü".repeat(4 << 20));

        store.append(List.of(entry));

        assertThat(store.read().ledger().entries()).containsExactly(entry);
    }

    @Test
    void aFolderInItsPlaceIsAnError() throws IOException {
        Files.createDirectory(file);

        assertThatThrownBy(store::read).isInstanceOf(FileSystemException.class);
        assertThatThrownBy(() -> store.append(List.of(entries.tick("t_1")))).isInstanceOf(IOException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereIsNotTakenForAFileThatDoesNotExist() throws IOException {
        SymbolicLinks.create(file, folder.resolve("gone"));

        assertThatThrownBy(store::read).isInstanceOf(FileSystemException.class);
    }

    @Test
    void aLineThatIsBeingWrittenIsWaitedFor() throws IOException {
        Files.writeString(file, TICK.substring(0, 40));
        var patient = new ProgressStore(
                file, () -> Files.writeString(file, TICK.substring(40) + "\n", StandardOpenOption.APPEND));

        assertThat(patient.read().odd()).isEmpty();
        assertThat(patient.read().ledger().entries()).hasSize(1);
    }

    /** What was read is in memory, and no reason to take it for what the file says by now. */
    @Test
    void whateverBecomesOfTheFileItIsReadAsIfForTheFirstTime() throws IOException {
        store.append(entries.ofEveryKind());
        byte[] first = Files.readAllBytes(file);
        byte[] line = (TICK + "\n").getBytes(UTF_8);
        byte[] damaged = first.clone();
        damaged[first.length / 3] = '#';
        byte[] appended = Arrays.copyOf(first, first.length + line.length);
        System.arraycopy(line, 0, appended, first.length, line.length);
        byte[] cut = Arrays.copyOf(appended, appended.length - 3);
        byte[] shorter = Arrays.copyOf(first, first.length / 2);
        for (byte[] next :
                List.of(first, appended, appended, damaged, cut, appended, shorter, first, line, new byte[0])) {
            Files.write(file, next);
            assertThat(store.read()).isEqualTo(new ProgressStore(file).read());
        }
        Files.delete(file);
        assertThat(store.read()).isEqualTo(ProgressFileContents.EMPTY);
    }
}
