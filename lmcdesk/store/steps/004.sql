-- What an office reports of a project as a whole, in percent, where its milestones are not recorded.
ALTER TABLE project ADD COLUMN progress INTEGER;
