namespace LiveStation.Runtime.Http;

/// <summary>The agreement between generated code and this runtime.</summary>
public static class RuntimeContract
{
    /// <summary>Version of the agreement. Generated code hands in the one it was written for.</summary>
    public const int Version = 3;
}
