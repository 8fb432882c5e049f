package org.followthrough.shared.persistence;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start in a sentence why the database cannot be opened; any other failure keeps its stack trace. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SQLException cause) {
        SQLException reason = innermost(cause);
        String state = String.valueOf(reason.getSQLState());
        if (state.equals("XSDB6")) {
            return new FailureAnalysis("The database is in use by another copy of this service.",
                    "Stop the other copy, or start this one from another folder.", failure);
        }
        if (state.matches("(08|28|3D|XJ04|XBM|XSDB|XSLA).*")) {
            return new FailureAnalysis("The database cannot be opened: " + reason.getMessage(),
                    "See that spring.datasource in config/application.yaml is right and that the place it names can be "
                            + "reached and written to by the account the service runs as.", failure);
        }
        return null;
    }

    private static SQLException innermost(SQLException failure) {
        SQLException found = failure;
        for (Throwable each : failure) {
            if (each instanceof SQLException sql && sql.getSQLState() != null) {
                found = sql;
            }
        }
        return found;
    }
}
