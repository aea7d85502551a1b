-- CreateTable
CREATE TABLE "NeutralNote" (
    "addressHash" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "messageId" TEXT NOT NULL,

    CONSTRAINT "NeutralNote_pkey" PRIMARY KEY ("addressHash","day")
);

