import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes which parts of the runtime Waymark never comes to, for {@code jlink --exclude-resources=@FILE}: {@code UnneededClasses FILE}.
 * It uses no network, so that nothing encrypts. Printing needs AWT and Swing, whose module asks for that of XML. Of each package one stays, as jlink wants packages to exist;
 * lists of Swing listen to sounds.
 */
class UnneededClasses {
    /** Encryption, XML, sound, formats of pictures; of Swing what its plain look doesn't use; pictures of the documentation. */
    private static final List<String> FOLDERS = List.of(
            "java.base/com/sun/crypto",
            "java.base/sun/security/ec",
            "java.base/sun/security/ssl",
            "java.base/sun/security/tools",
            "java.xml/com/sun",
            "java.xml/jdk",
            "java.desktop/com/sun/imageio",
            "java.desktop/com/sun/java/swing/plaf",
            "java.desktop/com/sun/media",
            "java.desktop/java/awt/doc-files",
            "java.desktop/java/beans/beancontext",
            "java.desktop/javax/imageio/plugins",
            "java.desktop/javax/sound",
            "java.desktop/javax/swing/beaninfo",
            "java.desktop/javax/swing/doc-files",
            "java.desktop/javax/swing/plaf/metal/sounds",
            "java.desktop/javax/swing/plaf/multi",
            "java.desktop/javax/swing/plaf/nimbus",
            "java.desktop/javax/swing/text/doc-files",
            "java.desktop/javax/swing/text/html",
            "java.desktop/javax/swing/text/rtf");

    public static void main(String[] arguments) throws IOException {
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
        Files.write(
                Path.of(arguments[0]),
                FOLDERS.stream()
                        .map(modules::resolve)
                        .flatMap(UnneededClasses::folders)
                        .flatMap(UnneededClasses::unneeded)
                        .map(file -> "/" + modules.relativize(file))
                        .sorted()
                        .toList());
    }

    private static Stream<Path> folders(Path folder) {
        try {
            return Files.walk(folder).filter(Files::isDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> unneeded(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("javax/sound/sampled/LineListener.class"))
                    .sorted(Comparator.comparing((Path file) -> !file.toString().endsWith(".class"))
                            .thenComparingLong(UnneededClasses::size)
                            .thenComparing(Path::toString))
                    .skip(1)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
