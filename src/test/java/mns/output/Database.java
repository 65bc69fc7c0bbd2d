package mns.output;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A database that a script of SQL has made, as SQLite reads it. */
public final class Database implements AutoCloseable {
    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Returns the database that a script makes in memory. */
    public static Database of(String script) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return new Database(connection);
    }

    /** Returns rows by the names of their columns, without what is null. */
    public List<Map<String, Object>> rows(String question, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<Map<String, Object>> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    Map<String, Object> row = new LinkedHashMap<>();
                    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                        if (found.getObject(i) != null) {
                            row.put(found.getMetaData().getColumnLabel(i), found.getObject(i));
                        }
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    /** Returns the values of the only column that is asked for. */
    public List<Object> column(String question, Object... values) throws SQLException {
        List<Object> column = new ArrayList<>();
        for (Map<String, Object> row : rows(question, values)) {
            column.addAll(row.values());
        }
        return column;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
