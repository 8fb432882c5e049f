package org.followthrough.plan;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.NewRow;

@Mapper
interface EvidenceMapper {

    /** All pieces ever given for the action, oldest first. */
    List<EvidenceRow> ofAction(long actionId);

    EvidenceRow find(long id);

    /** The reference of the action a piece belongs to; null where there is no such piece. */
    String referenceOf(long id);

    void insert(@Param("key") NewRow key, @Param("evidence") Evidence evidence);

    List<UploadRow> uploads(@Param("personId") long personId, @Param("actionId") long actionId);

    UploadRow upload(long id);

    void insertUpload(@Param("key") NewRow key, @Param("upload") EvidenceUpload upload,
                      @Param("uploadedAt") Instant uploadedAt);

    int deleteUpload(long id);

    /** What has waited since before the instant, oldest first, a few at a time. */
    List<UploadRow> uploadsBefore(@Param("before") Instant before, @Param("count") int count);
}
