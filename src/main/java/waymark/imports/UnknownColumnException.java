package waymark.imports;

import java.util.List;

/** The table has no column with that name. */
public final class UnknownColumnException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<String> columns;

    UnknownColumnException(String column, List<String> columns) {
        super(column, null, false, false);
        this.columns = List.copyOf(columns);
    }

    /** The columns that it has. */
    public List<String> columns() {
        return columns;
    }
}
