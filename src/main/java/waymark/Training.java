package waymark;

/** The run that the self-contained program's ahead-of-time cache is made from: it does once what each start does. */
final class Training {
    private Training() {}

    public static void main(String[] arguments) {
        String roadmap = arguments[0];
        Launcher.run("show", roadmap);
        Launcher.run("show", roadmap, "--json");
        Launcher.run("export", roadmap, "-o", arguments[1]);
        Launcher.run("picture", roadmap, "-o", arguments[1]);
    }
}
