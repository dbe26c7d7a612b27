package waymark.imports;

import java.util.List;

/** A table has no such column. */
public final class UnknownColumnException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<String> columns;

    UnknownColumnException(String column, List<String> columns) {
        super(column, null, false, false);
        this.columns = List.copyOf(columns);
    }

    /** Those that it has. */
    public List<String> columns() {
        return columns;
    }
}
