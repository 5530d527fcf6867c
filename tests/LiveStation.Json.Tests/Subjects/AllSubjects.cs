namespace LiveStation.Json.Tests.Subjects;

/// <summary>Everything that is read.</summary>
internal static class AllSubjects
{
    public static IReadOnlyList<Subject> List { get; } = [.. Types.All, .. Replies.All, .. Values.All];
}
