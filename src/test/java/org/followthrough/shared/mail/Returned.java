package org.followthrough.shared.mail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Lets mail come back in tests that have no mail server. */
public final class Returned {

    private Returned() {
    }

    /** The message counts as sent, and its address as one that no mail reaches. */
    public static void forGood(Message message, DataSource source, Bouncing bouncing) throws SQLException {
        try (Connection connection = source.getConnection(); PreparedStatement sent = connection.prepareStatement(
                "update message set outcome = 'ACCEPTED', attempts = 1 where id = ?")) {
            sent.setLong(1, message.id());
            sent.executeUpdate();
            connection.commit();
        }
        bouncing.record(new Bounce(message.messageId(), true, "550 no such mailbox"));
    }
}
