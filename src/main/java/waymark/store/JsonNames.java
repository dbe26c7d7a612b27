package waymark.store;

/** The names and words used in lines of the progress file. A name that has been written once is never changed. */
final class JsonNames {
    static final int VERSION_1 = 1;

    static final String VERSION = "v";
    static final String ID = "id";
    static final String AT = "at";
    static final String BY = "by";
    static final String STEP = "step";
    static final String UNDO = "undo";
    static final String REDO = "redo";

    static final String ITEM = "item";
    static final String TO = "to";
    static final String DAY = "day";
    static final String VIA = "via";
    static final String NOTE = "note";
    static final String PHASE = "phase";
    static final String STATUS = "status";
    static final String FIELD = "field";
    static final String VALUE = "value";
    static final String REVIEW = "review";
    static final String SECTION = "section";
    static final String NATURE = "nature";
    static final String TRACK = "track";
    static final String IS = "is";
    static final String RECALL = "recall";
    static final String OWN = "own";
    static final String RANK = "rank";

    static final String TOPICS = "topics";
    static final String SINCE = "since";
    static final String RUN_FROM = "from";
    static final String RUN_TO = "to";
    static final String NUMBER = "n";
    static final String TEXT = "text";
    static final String IN = "in";
    static final String BOX = "box";

    /** The status that means: as in the file's box. */
    static final String AS_IN_FILE = "file";
    /** The status, counting kind or tracking that means: determined automatically. */
    static final String AUTOMATIC = "auto";

    /** The answer that means: none, it was withdrawn. */
    static final String NO_ANSWER = "none";

    private JsonNames() {}
}
