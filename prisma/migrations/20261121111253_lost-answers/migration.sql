-- AlterTable
ALTER TABLE "job" ADD COLUMN     "answerLost" BOOLEAN NOT NULL DEFAULT false;
