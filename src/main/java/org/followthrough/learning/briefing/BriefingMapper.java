package org.followthrough.learning.briefing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.learning.Subject;
import org.followthrough.shared.persistence.NewRow;

@Mapper
interface BriefingMapper {

    /** The newest version. */
    Briefing newest(long id);

    /** The version everybody reads; null while none is released. */
    Briefing released(long id);

    List<Briefing> versions(long id);

    /**
     * A page of them, the last written first: the version everybody reads, and of those written from these reviews the
     * newest.
     *
     * @param written ids of the reviews whose briefings the reader writes
     */
    List<Briefing> page(@Param("search") BriefingSearch search, @Param("written") Set<Long> written,
                        @Param("offset") int offset, @Param("count") int count);

    int count(@Param("search") BriefingSearch search, @Param("written") Set<Long> written);

    void insert(@Param("key") NewRow key, @Param("subject") Subject subject);

    /** 0 where somebody else was first. */
    int advance(@Param("id") long id, @Param("startedFrom") int startedFrom);

    void release(@Param("id") long id, @Param("version") Integer version);

    void insertVersion(@Param("id") long id, @Param("version") int version, @Param("at") Instant at,
                       @Param("by") long by, @Param("step") BriefingStep step, @Param("text") BriefingText text);
}
