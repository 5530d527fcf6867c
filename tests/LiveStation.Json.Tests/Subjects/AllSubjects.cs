namespace LiveStation.Json.Tests.Subjects;

/// <summary>All subjects.</summary>
internal static class AllSubjects
{
    public static IReadOnlyList<Subject> List { get; } = [.. Types.All, .. Replies.All, .. Values.All];
}
