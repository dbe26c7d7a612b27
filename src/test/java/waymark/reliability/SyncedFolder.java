package waymark.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.reliability.SyncServer.Version;

/**
 * A folder that a sync program keeps equal with others, the way these programs do: what changed here is sent, what changed
 * elsewhere is fetched, and where both did, what was here gets a name of its own beside it. What is fetched may for a while
 * be there in part only, or not at all.
 */
final class SyncedFolder {
    private static final String PROGRESS = "plan.md.progress";
    private static final String EXTENSION = ".jsonl";

    private final Path folder;
    private final SyncServer server;
    private final Random random;
    private final Map<String, Version> synced = new HashMap<>();
    private int conflicts;

    SyncedFolder(Path folder, SyncServer server, Random random) {
        this.folder = folder;
        this.server = server;
        this.random = random;
    }

    Path roadmap() {
        return folder.resolve("plan.md");
    }

    /** Sends and fetches everything; some of it may come in pieces, of which the first is there now. */
    void sync(boolean inPieces) throws IOException {
        var names = server.names();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EXTENSION))
                    .forEach(names::add);
        }
        for (String name : new TreeSet<>(names)) {
            sync(name, inPieces);
        }
    }

    private void sync(String name, boolean inPieces) throws IOException {
        Version base = synced.getOrDefault(name, Version.NONE);
        Version there = server.latest(name);
        byte @Nullable [] here = read(name);
        boolean changedHere = !Arrays.equals(here, base.content());
        if (there.number() == base.number()) {
            if (changedHere) {
                synced.put(name, server.put(name, here));
            }
        } else if (!changedHere || Arrays.equals(here, there.content())) {
            fetch(name, there, inPieces);
        } else if (here == null) {
            // Deleted here and written there: what was written wins.
            fetch(name, there, inPieces);
        } else {
            if (there.content() == null) {
                synced.put(name, server.put(name, here));
                return;
            }
            Files.move(folder.resolve(name), folder.resolve(conflictName(name)));
            fetch(name, there, inPieces);
        }
    }

    private void fetch(String name, Version there, boolean inPieces) throws IOException {
        Path file = folder.resolve(name);
        byte @Nullable [] content = there.content();
        if (content == null) {
            Files.deleteIfExists(file);
            synced.put(name, there);
        } else if (inPieces && random.nextInt(3) == 0) {
            // The rest comes next time, as a change of this piece.
            byte[] piece = Arrays.copyOf(content, random.nextInt(content.length + 1));
            if (random.nextInt(4) == 0) {
                Files.deleteIfExists(file);
                synced.put(name, Version.NONE);
            } else {
                Files.write(file, piece);
                synced.put(name, new Version(0, piece));
            }
        } else {
            Path temporary = folder.resolve("." + name + ".tmp");
            Files.write(temporary, content);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            synced.put(name, there);
        }
    }

    private byte @Nullable [] read(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readAllBytes(file) : null;
    }

    /** In the manner of one of the programs that people use. */
    private String conflictName(String name) {
        String stem = name.substring(0, name.length() - EXTENSION.length());
        if (!name.equals(PROGRESS + EXTENSION)) {
            // A copy of a copy would get a longer and longer name; what matters is that it is another one.
            stem = PROGRESS;
        }
        while (true) {
            int number = ++conflicts;
            String mark = switch (random.nextInt(6)) {
                case 0 -> ".sync-conflict-20261123-%06d-ABCDEFG".formatted(number);
                case 1 -> " (laptop's conflicted copy 2026-11-23 (%d))".formatted(number);
                case 2 -> " (conflicted copy 2026-11-23 %06d)".formatted(number);
                case 3 -> "-LAPTOP-%d".formatted(number);
                case 4 -> " (%d)".formatted(number);
                default -> " %d".formatted(number + 1);
            };
            String conflict = stem + mark + EXTENSION;
            if (server.latest(conflict).number() == 0 && !Files.exists(folder.resolve(conflict))) {
                return conflict;
            }
        }
    }
}
