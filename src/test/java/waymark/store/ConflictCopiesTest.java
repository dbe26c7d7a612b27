package waymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of sync programs are known by their names, and nobody else's file is taken for one. */
class ConflictCopiesTest {
    private static final String FILE = "name.md.progress.jsonl";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name.md.progress.sync-conflict-20261123-101530-ABCDEFG.jsonl",
                "name.md.progress.sync-conflict-20261123-101530-A2C4E6G.jsonl",
                "name.md.progress.sync-conflict-20161123-101530.jsonl",
                "name.md.progress (laptop's conflicted copy 2026-11-23).jsonl",
                "name.md.progress (Jane Doe's conflicted copy 2026-11-23 (1)).jsonl",
                "name.md.progress (In Konflikt stehende Kopie von Rechner 2026-11-23).jsonl",
                "name.md.progress (Copie en conflit de portable 2026-11-23).jsonl",
                "name.md.progress (Copia en conflicto de portátil 2026-11-23).jsonl",
                "name.md.progress (Copia in conflitto di Anna 2026-11-23).jsonl",
                "name.md.progress (laptop 的冲突副本 2026-11-23).jsonl",
                "name.md.progress (laptop の競合コピー 2026-11-23).jsonl",
                "name.md.progress (conflicted copy 2026-11-23 101530).jsonl",
                "name.md.progress (conflicted copy Jane 2026-11-23 101530).jsonl",
                "name.md.progress (SFConflict jane@example.org 2026-11-23-10-15-30).jsonl",
                "name.md.progress_conflict-20161123-101530.jsonl",
                "name.md.progress-LAPTOP.jsonl",
                "name.md.progress-DESKTOP-7F3A.jsonl",
                "name.md.progress-Büro-PC (2).jsonl",
                "name.md.progress (1).jsonl",
                "name.md.progress (12).jsonl",
                "name.md.progress 2.jsonl",
            })
    void theCopiesOfSyncProgramsAreKnown(String name) {
        assertThat(ConflictCopies.isKnown(FILE, name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FILE,
                "name (1).md.progress.jsonl",
                "name.md (laptop's conflicted copy 2026-11-23).progress.jsonl",
                "name.md.progress (1).md.progress.jsonl",
                "name.md.progress 2.progress.jsonl",
                "name 2.md.progress.jsonl",
                "name-LAPTOP.md.progress.jsonl",
                "name.sync-conflict-20261123-101530-ABCDEFG.md.progress.jsonl",
                "other.md.progress (1).jsonl",
                "myname.md.progress (1).jsonl",
                "name.md.progress.backup.jsonl",
                "name.md.progress.jsonl.bak",
                "name.md.progress (2026-11-23).jsonl",
                "name.md.progress ().jsonl",
                "name.md.progress (one).jsonl",
                "name.md.progress (1).json",
                "name.md.progress1.jsonl",
                "name.md.progress-.jsonl",
                "name.md.progress.sync-conflict-2026-ABCDEFG.jsonl",
                "NAME.md.progress (1).jsonl",
                ".name.md.progress (1).jsonl",
            })
    void nothingElseIsTakenForOne(String name) {
        assertThat(ConflictCopies.isKnown(FILE, name)).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyPlainFilesOfTheFolderAreFound() throws IOException {
        Path elsewhere =
                Files.writeString(Files.createDirectory(folder.resolve("there")).resolve("x.jsonl"), "{}\n");
        Files.createSymbolicLink(folder.resolve("name.md.progress (1).jsonl"), elsewhere);
        Files.createDirectory(folder.resolve("name.md.progress (2).jsonl"));
        Files.writeString(folder.resolve("name.md.progress (3).jsonl"), "");
        Files.writeString(folder.resolve("name.md.progress 2.jsonl"), "");

        assertThat(ConflictCopies.beside(folder.resolve(FILE)))
                .isEqualTo(List.of(
                        folder.resolve("name.md.progress (3).jsonl"), folder.resolve("name.md.progress 2.jsonl")));
        assertThat(ConflictCopies.beside(folder.resolve("gone").resolve(FILE))).isEmpty();
    }
}
