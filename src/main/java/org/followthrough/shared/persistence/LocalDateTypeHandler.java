package org.followthrough.shared.persistence;

import java.sql.CallableStatement;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;

/** Days as SQL dates: Derby refuses java.time. */
@MappedTypes(LocalDate.class)
public class LocalDateTypeHandler extends BaseTypeHandler<LocalDate> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, LocalDate value, JdbcType type)
            throws SQLException {
        statement.setDate(index, Date.valueOf(value));
    }

    @Override
    public LocalDate getNullableResult(ResultSet rows, String column) throws SQLException {
        return day(rows.getDate(column));
    }

    @Override
    public LocalDate getNullableResult(ResultSet rows, int column) throws SQLException {
        return day(rows.getDate(column));
    }

    @Override
    public LocalDate getNullableResult(CallableStatement statement, int column) throws SQLException {
        return day(statement.getDate(column));
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
