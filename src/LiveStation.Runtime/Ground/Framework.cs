#if !NET
using System.Runtime.InteropServices;
#endif

namespace LiveStation.Runtime.Ground;

/// <summary>What the process runs on, where that makes a difference.</summary>
internal static class Framework
{
#if NET
    /// <summary>Whether it is .NET Framework, where HttpClient is an older thing under the same name.</summary>
    public static bool IsNetFramework => false;

    /// <summary>Whether it is WebAssembly in a browser, where requests go by its fetch.</summary>
    public static bool IsBrowser => OperatingSystem.IsBrowser();
#else
    /// <summary>Whether it is .NET Framework, where HttpClient is an older thing under the same name.</summary>
    public static bool IsNetFramework { get; } =
        RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", StringComparison.Ordinal);

    /// <summary>Whether it is WebAssembly in a browser: never, for programs there take the build for .NET.</summary>
    public static bool IsBrowser => false;
#endif

    /// <summary>
    /// Whether HttpClient refuses a content on GET and HEAD, even an empty one: that of .NET Framework does, and the fetch
    /// of browsers.
    /// </summary>
    public static bool RefusesContentOfReads => IsNetFramework || IsBrowser;
}
