package waymark.reliability;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import waymark.store.ProgressStore;

/** The system calls of a child that concern its progress file and folder, and what strace can do to one of them. */
final class SystemCalls {
    private static final Pattern CALL = Pattern.compile("^\\d+ +(\\w+)\\(");

    private SystemCalls() {}

    /**
     * One call of a program.
     *
     * @param name which
     * @param nth how many of that name there were, up to this one
     */
    record Call(String name, int nth) {
        /** Tells strace what is to happen to it. */
        String inject(String what) {
            return "inject=" + name + ":" + what + ":when=" + nth;
        }
    }

    static void assumeTraceable() {
        try {
            Shell.run("strace", "-f", "--seccomp-bpf", "-e", "trace=%desc,%file", "-o", "/dev/null", "true");
        } catch (IOException e) {
            assumeTrue(false, "strace can't be used here: " + e.getMessage());
        }
    }

    /** Starts a child whose system calls are listed in {@code log}. */
    static Child trace(Path roadmap, Path log, List<String> injections) throws IOException {
        Path folder = roadmap.getParent().toRealPath();
        var tracer = new ArrayList<>(List.of("strace", "-f", "-e", "trace=%desc,%file"));
        if (injections.stream().noneMatch(injection -> injection.contains(":signal="))) {
            // Quicker, but then strace delivers no signals.
            tracer.add("--seccomp-bpf");
        }
        for (Path watched : List.of(
                folder, ProgressStore.beside(folder.resolve(roadmap.getFileName())), folder.resolve(OneSave.MARKER))) {
            tracer.addAll(List.of("-P", watched.toString()));
        }
        for (String injection : injections) {
            tracer.addAll(List.of("-e", injection));
        }
        tracer.addAll(List.of("-o", log.toString()));
        return Child.start(tracer, OneSave.class, folder.resolve(roadmap.getFileName()));
    }

    /** The calls from the marker on, up to the end of the first save. */
    static List<Call> ofFirstSave(Path log) throws IOException {
        var calls = new ArrayList<Call>();
        var counts = new HashMap<String, Integer>();
        boolean saving = false;
        for (String line : Files.readAllLines(log)) {
            var call = CALL.matcher(line);
            if (!call.find()) {
                continue;
            }
            int nth = counts.merge(call.group(1), 1, Integer::sum);
            if (saving) {
                calls.add(new Call(call.group(1), nth));
            }
            saving |= line.contains(OneSave.MARKER);
            if (saving && line.contains("F_UNLCK")) {
                // What comes after it: the file is closed and looked at.
                return calls;
            }
        }
        throw new IOException("no save was seen in " + log);
    }
}
