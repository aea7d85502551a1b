-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "waitingSince" TIMESTAMPTZ(3);

