package org.followthrough.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DatabaseFailureAnalyzerTest {

    @Test
    void aSecondCopyIsToldOfTheFirst() {
        SQLException derby = new SQLException("Failed to start database", "XJ040");
        derby.setNextException(new SQLException("Another instance of Derby may have already booted it", "XSDB6"));
        assertThat(analyse(derby).getDescription())
                .isEqualTo("The database is in use by another copy of this service.");
    }

    @Test
    void aServerThatCannotBeReachedOrRefusesUsPointsToTheSetting() {
        FailureAnalysis refused = analyse(new SQLException("password authentication failed", "28P01"));
        assertThat(refused.getDescription()).isEqualTo("The database cannot be opened: password authentication failed");
        assertThat(refused.getAction()).contains("spring.datasource");
        assertThat(analyse(new SQLException("Connection refused", "08001"))).isNotNull();
        assertThat(analyse(new SQLException("Failed to create database, no permission", "XBM0H"))).isNotNull();
    }

    @Test
    void aFaultOfOursKeepsItsStackTrace() {
        assertThat(analyse(new SQLException("Syntax error", "42X01"))).isNull();
        assertThat(new DatabaseFailureAnalyzer().analyze(new IllegalStateException())).isNull();
    }

    private static FailureAnalysis analyse(SQLException failure) {
        return new DatabaseFailureAnalyzer().analyze(new IllegalStateException("at start", failure));
    }
}
