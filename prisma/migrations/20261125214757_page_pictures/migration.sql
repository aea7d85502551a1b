-- CreateTable
CREATE TABLE "PagePicture" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "sealedFacts" BYTEA NOT NULL,
    "sealedPicture" BYTEA NOT NULL,

    CONSTRAINT "PagePicture_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PagePicture_caseId_idx" ON "PagePicture"("caseId");

-- AddForeignKey
ALTER TABLE "PagePicture" ADD CONSTRAINT "PagePicture_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

