package org.followthrough.shared.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the bytes of workbooks, good and bad. */
public final class Workbooks {

    private Workbooks() {
    }

    /** A workbook filled by the test. */
    public static byte[] of(Consumer<XSSFWorkbook> filling) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        filling.accept(workbook);
        return bytes(workbook);
    }

    /** One sheet with these cells as text. */
    public static byte[] ofRows(String sheetName, String[]... rows) {
        return of(workbook -> {
            var sheet = workbook.createSheet(sheetName);
            for (int row = 0; row < rows.length; row++) {
                var cells = sheet.createRow(row);
                for (int column = 0; column < rows[row].length; column++) {
                    cells.createCell(column).setCellValue(rows[row][column]);
                }
            }
        });
    }

    static byte[] ofManyRows(int rows) {
        SXSSFWorkbook workbook = new SXSSFWorkbook(100);
        var sheet = workbook.createSheet("Plan");
        for (int row = 0; row < rows; row++) {
            var cells = sheet.createRow(row);
            cells.createCell(0).setCellValue(row);
            cells.createCell(1).setCellValue("Brief all staff and keep a record of who was there");
        }
        return bytes(workbook);
    }

    static byte[] locked(byte[] workbook) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("anytown");
            try (var out = encryptor.getDataStream(container)) {
                out.write(workbook);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] container(String entry) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), entry);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] noughts = new byte[1024 * 1024];
            for (int i = 0; i < 150; i++) {
                zip.write(noughts);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(Workbook workbook) {
        try (workbook) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
