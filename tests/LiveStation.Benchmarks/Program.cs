using LiveStation.Benchmarks;
using LiveStation.Benchmarks.Generating;
using LiveStation.Benchmarks.Parts;
using LiveStation.Benchmarks.Reports;

CompilerOfSdk.Use();
if (args is [FirstRun.Word, ..])
{
    FirstRun.Run(args);
    return;
}
Arguments arguments = Arguments.Parse(args);
ReadmeFile readme = new(Path.Combine(Places.ProjectFolder, "README.md"));
List<Goal> goals = [];
foreach (IPart part in arguments.Parts)
{
    Console.Error.WriteLine(part.Name);
    Report report = part.Run(arguments.Effort);
    foreach (NamedTable named in report.Tables)
        Console.WriteLine($"{named.Name}\n\n{named.Table}");
    foreach (string note in report.Notes)
        Console.WriteLine(note);
    goals.AddRange(report.Goals);
    if (arguments.UpdatesReadme)
        readme.Update(report);
}
Console.WriteLine(GoalTable.Merge("", goals));
