package org.followthrough.shared.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.NewRow;

@Mapper
interface MailMapper {

    Long idOf(Key key);

    void insert(@Param("key") NewRow key, @Param("message") Message message, @Param("body") String body,
                @Param("html") String html);

    void insertAbout(@Param("messageId") long messageId, @Param("about") About about);

    void insertAttachment(@Param("messageId") long messageId, @Param("attachment") Attachment attachment);

    Message message(long id);

    String body(long id);

    String html(long id);

    Attachment attachment(long id);

    List<About> aboutOf(long id);

    List<Message> search(@Param("search") RegisterSearch search, @Param("offset") int offset,
                         @Param("count") int count);

    int count(@Param("search") RegisterSearch search);

    List<OutcomeCount> outcomes(@Param("from") Instant from, @Param("before") Instant before);

    List<Told> about(String reference);

    List<Message> ofMatters(@Param("purpose") String purpose, @Param("matters") Collection<String> subjectMatters);

    Set<Long> recipients(@Param("purpose") String purpose, @Param("period") String period);

    int opened(@Param("messageId") String messageId, @Param("recipientId") long recipientId,
               @Param("at") Instant at);

    int sentAgain(@Param("id") long id, @Param("again") long again);

    List<Message> due(@Param("now") Instant now, @Param("count") int count);

    /** Leases those that nobody has; answers how many. */
    int lease(@Param("ids") List<Long> ids, @Param("now") Instant now, @Param("until") Instant until);

    List<Content> contents(@Param("ids") List<Long> ids);

    List<Attached> attachments(@Param("ids") List<Long> ids);

    void record(@Param("id") long id, @Param("outcome") Outcome outcome, @Param("sentAt") Instant sentAt,
                @Param("nextTryAt") Instant nextTryAt, @Param("maybeTwice") boolean maybeTwice,
                @Param("answer") String answer);

    /** Frees those that are still leased until then. */
    void release(@Param("ids") List<Long> ids, @Param("until") Instant until);

    /** How many are in hand now, or were done with since. */
    int handedOver(@Param("since") Instant since, @Param("now") Instant now);

    /** Ends what was tried in vain, or could not be because the server is down, since it could first go. */
    void giveUp(@Param("now") Instant now, @Param("waitingSince") Instant waitingSince);

    ServerDown serverDown();

    void insertServerDown(ServerDown down);

    int updateServerDown(ServerDown down);

    int claimServer(@Param("nextTryAt") Instant nextTryAt, @Param("until") Instant until);

    void deleteServerDown();

    /** What a message in hand says. */
    record Content(long id, boolean maybeTwice, String body, String html) {

        Letter letter(Message message, Attachment attachment) {
            return new Letter(message, maybeTwice, body, html, attachment);
        }
    }

    /** The file of a message in hand. */
    record Attached(long messageId, String name, String contentType, byte[] content) {

        Attachment attachment() {
            return new Attachment(name, contentType, content);
        }
    }
}
