package waymark.reliability;

import java.io.IOException;
import java.nio.file.Path;

/** A real program that keeps two folders of this machine the same, and reaches no other machine. */
interface SyncProgram extends AutoCloseable {
    /** Carries over what is different, until there is nothing left to carry over. */
    void sync() throws Exception;

    /** Whether it gives copies such a name where both sides changed a file; never where it makes none. */
    boolean isCopy(String name);

    @Override
    default void close() throws IOException {}

    /** How one is begun. */
    interface Start {
        /**
         * Begins with two folders, of which only the first holds something.
         *
         * @param own a folder for the program's own files
         */
        SyncProgram on(Path here, Path there, Path own) throws Exception;
    }
}
