package waymark.reliability;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two Syncthings that know each other alone, and speak over the loopback device. They stand still but while they are to sync. */
final class Syncthing implements SyncProgram {
    static final String COMMAND = "syncthing";

    private static final Pattern COPY =
            Pattern.compile(".*\\.progress\\.sync-conflict-\\d{8}-\\d{6}-[A-Z2-7]{7}\\.jsonl");
    private static final int LOOKS = 400;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 50;
    private static final String CONFIGURATION = """
            <configuration version="36">
              <folder id="plans" path="%s" type="sendreceive" rescanIntervalS="1" fsWatcherEnabled="false">
                <device id="%s"></device><device id="%s"></device>
                <maxConflicts>10</maxConflicts>
              </folder>
              <device id="%2$s" name="here"><address>%s</address></device>
              <device id="%3$s" name="there"><address>tcp://127.0.0.1:%d</address></device>
              <gui enabled="false"></gui>
              <options>
                <listenAddress>tcp://127.0.0.1:%d</listenAddress>
                <globalAnnounceEnabled>false</globalAnnounceEnabled>
                <localAnnounceEnabled>false</localAnnounceEnabled>
                <announceLANAddresses>false</announceLANAddresses>
                <relaysEnabled>false</relaysEnabled>
                <natEnabled>false</natEnabled>
                <stunKeepaliveStartS>0</stunKeepaliveStartS>
                <urAccepted>-1</urAccepted>
                <crashReportingEnabled>false</crashReportingEnabled>
                <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
                <startBrowser>false</startBrowser>
                <reconnectionIntervalS>1</reconnectionIntervalS>
              </options>
            </configuration>
            """;

    private final List<Path> folders;
    private final List<Path> homes;
    private final Map<String, String> environment;
    private final List<Process> running = new ArrayList<>();
    private final Thread atExit = Thread.ofPlatform().unstarted(this::stop);

    Syncthing(Path here, Path there, Path own) throws Exception {
        folders = List.of(here, there);
        homes = List.of(own.resolve("here"), own.resolve("there"));
        // With a way of hashing named, it doesn't try all of them first.
        environment = Map.of("HOME", own.toString(), "STNOUPGRADE", "1", "STHASHING", "standard");
        var devices = new ArrayList<String>();
        var ports = new ArrayList<Integer>();
        for (Path home : homes) {
            run("generate", "--home=" + home, "--no-default-folder", "--skip-port-probing");
            devices.add(run("--home=" + home, "--device-id").strip());
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                ports.add(socket.getLocalPort());
            }
        }
        for (int side = 0; side < 2; side++) {
            Files.writeString(
                    homes.get(side).resolve("config.xml"),
                    CONFIGURATION.formatted(
                            folders.get(side),
                            devices.getFirst(),
                            devices.getLast(),
                            // Only one side calls the other: where both do at once, they hang up on each other.
                            side == 0 ? "tcp://127.0.0.1:" + ports.getFirst() : "dynamic",
                            ports.getLast(),
                            ports.get(side)));
        }
        Runtime.getRuntime().addShutdownHook(atExit);
        start();
        sync();
    }

    private String run(String... arguments) throws IOException {
        List<Object> command = new ArrayList<>(List.of(COMMAND));
        command.addAll(List.of((Object[]) arguments));
        return Shell.run(homes.getFirst().getParent(), environment, command.toArray());
    }

    private void start() throws IOException {
        for (Path home : homes.reversed()) {
            var builder = new ProcessBuilder(
                    COMMAND, "serve", "--home=" + home, "--no-browser", "--no-restart", "--no-upgrade");
            builder.environment().putAll(environment);
            running.add(builder.redirectErrorStream(true)
                    .redirectOutput(home.resolve("log").toFile())
                    .start());
        }
    }

    /** A copy gets its name before the file is replaced, so as long as something is under way the folders differ. */
    @Override
    public void sync() throws Exception {
        signal("CONT");
        for (int look = 0; !Sides.areSame(folders.getFirst(), folders.getLast()); look++) {
            if (look > LOOKS) {
                throw new IOException("Syncthing doesn't come to an end: "
                        + Files.readString(homes.getFirst().resolve("log")));
            }
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
        signal("STOP");
    }

    private void signal(String signal) throws IOException {
        List<Object> command = new ArrayList<>(List.of("kill", "-" + signal));
        processes().forEach(process -> command.add(process.pid()));
        Shell.run(command.toArray());
    }

    /** Each runs another one that does the work. */
    private List<ProcessHandle> processes() {
        return running.stream()
                .flatMap(process -> Stream.concat(process.descendants(), Stream.of(process.toHandle())))
                .toList();
    }

    private void stop() {
        processes().forEach(ProcessHandle::destroyForcibly);
        running.clear();
    }

    @Override
    public boolean isCopy(String name) {
        return COPY.matcher(name).matches();
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }
}
