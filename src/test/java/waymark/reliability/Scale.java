package waymark.reliability;

/** How much is tried: a part with every build, all of it with {@code mvn -Plong verify}. */
public final class Scale {
    private static final boolean LONG = Boolean.getBoolean("waymark.long");

    private Scale() {}

    /** Whether all of it is wanted. */
    public static boolean isLong() {
        return LONG;
    }

    /** How often something is tried. */
    public static int of(int inEveryBuild, int inTheLongRun) {
        return LONG ? inTheLongRun : inEveryBuild;
    }
}
