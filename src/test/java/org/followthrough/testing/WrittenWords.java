package org.followthrough.testing;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * What people wrote into a database, said without the nouns that kinds of boards say differently: whatever noun is read
 * after that is the product's own.
 */
public final class WrittenWords {

    private static final Map<String, String> INSTEAD = Map.of("lscb", "ABC", "scr", "XYZ", "chair", "head", "board",
            "body", "child", "kid", "children", "kids", "review", "study");
    private static final Pattern NOUN = Pattern.compile("(?i)(?<![\\p{L}_/])(LSCB|SCR|serious case review|sub-committee"
            + "|chair|business unit|board|children|child|review|agency report|national panel)"
            + "(?=(s|er|ed|ing)?(?![\\p{L}_/]))");
    /** A short name, a key or a constant, which only programs read. */
    private static final Pattern KEY = Pattern.compile(
            "(?!children$)[\\p{Lower}\\d./_-]+|[\\p{Upper}_]{2,}(?<!LSCB|SCR)");
    /** A frozen pack keeps its words; the other is Flyway's own. */
    private static final Set<String> LEFT = Set.of("PACK", "flyway_schema_history");
    private static final Set<Integer> TEXT = Set.of(Types.VARCHAR, Types.CLOB);

    private WrittenWords() {
    }

    /** Rewrites all of it. */
    public static void withoutNouns(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (Map.Entry<String, List<String>> table : columns(connection.getMetaData()).entrySet()) {
                rewrite(connection, table.getKey(), table.getValue());
            }
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("update change_counter set people = people + 1, removals = removals + 1");
            }
            connection.commit();
        }
    }

    private static Map<String, List<String>> columns(DatabaseMetaData about) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (ResultSet column = about.getColumns(null, "APP", null, null)) {
            while (column.next()) {
                if (TEXT.contains(column.getInt("DATA_TYPE")) && !LEFT.contains(column.getString("TABLE_NAME"))) {
                    columns.computeIfAbsent(column.getString("TABLE_NAME"), table -> new ArrayList<>())
                            .add(column.getString("COLUMN_NAME"));
                }
            }
        }
        return columns;
    }

    private static void rewrite(Connection connection, String table, List<String> columns) throws SQLException {
        try (Statement statement = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_UPDATABLE);
                ResultSet row = statement.executeQuery("select " + String.join(", ", columns) + " from " + table)) {
            while (row.next()) {
                boolean changed = false;
                for (String column : columns) {
                    String before = row.getString(column);
                    if (before != null && !KEY.matcher(before).matches() && NOUN.matcher(before).find()) {
                        row.updateString(column, NOUN.matcher(before).replaceAll(noun -> instead(noun.group(1))));
                        changed = true;
                    }
                }
                if (changed) {
                    row.updateRow();
                }
            }
        }
    }

    private static String instead(String noun) {
        String small = noun.toLowerCase(Locale.ROOT);
        String said = INSTEAD.getOrDefault(small, small.contains("case review") ? "big study" : "team");
        return Character.isUpperCase(noun.charAt(0)) ? Character.toUpperCase(said.charAt(0)) + said.substring(1) : said;
    }
}
