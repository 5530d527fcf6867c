#if !NET
using System.Runtime.InteropServices;
#endif

namespace LiveStation.Runtime.Ground;

/// <summary>Detects platforms that require different behavior.</summary>
internal static class Framework
{
#if NET
    /// <summary>Whether the process runs on .NET Framework, whose HttpClient has a different implementation.</summary>
    public static bool IsNetFramework => false;

    /// <summary>Whether the process runs as WebAssembly in a browser, where requests use the Fetch API.</summary>
    public static bool IsBrowser => OperatingSystem.IsBrowser();
#else
    /// <summary>Whether the process runs on .NET Framework, whose HttpClient has a different implementation.</summary>
    public static bool IsNetFramework { get; } =
        RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", StringComparison.Ordinal);

    /// <summary>
    /// Whether the process runs as WebAssembly in a browser. Always false, because such programs use the .NET build.
    /// </summary>
    public static bool IsBrowser => false;
#endif

    /// <summary>
    /// Whether HttpClient rejects content on GET and HEAD, even empty content. This is the case on .NET Framework and
    /// in browsers.
    /// </summary>
    public static bool RefusesContentOfReads => IsNetFramework || IsBrowser;
}
