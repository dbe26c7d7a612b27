import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes a library's classes anew in the class file version of Java 8 where they have an older one: {@code NewerClassFiles FOLDER
 * NAME}. The virtual machine keeps no classes in its caches that are older than Java 6, and so loads, checks and links them at each
 * start. What the classes do stays as it is.
 */
class NewerClassFiles {
    public static void main(String[] arguments) throws IOException {
        try (var jars = Files.newDirectoryStream(Path.of(arguments[0]), arguments[1] + "-*.jar")) {
            for (Path jar : jars) {
                byte[] bytes = Files.readAllBytes(jar);
                // Where two branches meet, the verifier asks for what both classes have in common.
                try (var classes = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
                    var hierarchy = ClassHierarchyResolver.ofResourceParsing(classes).cached();
                    bytes = renewed(
                            bytes,
                            ClassFile.of(
                                    ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                                    ClassFile.ClassHierarchyResolverOption.of(hierarchy)));
                }
                Files.write(jar, bytes);
            }
        }
    }

    private static byte[] renewed(byte[] jar, ClassFile format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(jar));
                var to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                var same = new ZipEntry(entry.getName());
                same.setTime(entry.getTime());
                to.putNextEntry(same);
                to.write(entry.getName().endsWith(".class") ? newer(content, format) : content);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] newer(byte[] bytes, ClassFile format) {
        var model = format.parse(bytes);
        return model.majorVersion() >= ClassFile.JAVA_6_VERSION
                ? bytes
                : format.transformClass(
                        model,
                        ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
                                .andThen(ClassTransform.endHandler(
                                        made -> made.withVersion(ClassFile.JAVA_8_VERSION, 0))));
    }
}
