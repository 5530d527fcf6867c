namespace LiveStation.Tests.Shared;

/// <summary>
/// The program <c>livestation</c> in its own build folder. The folder of tests can have other versions of its assemblies, such as
/// those that ASP.NET Core also has.
/// </summary>
internal static class BuiltProgram
{
    /// <summary>The absolute path of the program.</summary>
    public static string Path { get; } = PathOf(AppContext.BaseDirectory);

    // The build writes each project into bin/<project>/<configuration>.
    private static string PathOf(string folderOfTests)
    {
        DirectoryInfo configuration = new(System.IO.Path.TrimEndingDirectorySeparator(folderOfTests));
        return System.IO.Path.Combine(configuration.Parent!.Parent!.FullName, "LiveStation.Cli", configuration.Name, "livestation.dll");
    }
}
