package org.followthrough.peerchallenge;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.time.DaySpan;

@Mapper
interface ConsultationMapper {

    Consultation consultation(long id);

    List<Consultation> versions(long id);

    List<Consultation> newest(@Param("search") ConsultationSearch search, @Param("offset") int offset,
                              @Param("count") int count);

    int count(@Param("search") ConsultationSearch search);

    /** From the first to the last; null days when there is none. */
    DaySpan held();

    void insert(@Param("key") NewRow key);

    int advance(@Param("id") long id, @Param("version") int version);

    void insertVersion(@Param("id") long id, @Param("version") int version, @Param("at") Instant at,
                       @Param("by") long by, @Param("said") Consulted said);
}
