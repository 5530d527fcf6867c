namespace LiveStation.Benchmarks.Rivals;

/// <summary>Names of the rows that goals refer to.</summary>
internal static class RowNames
{
    public const string Ours = "LiveStation, generated";
    public const string OursWithUris = "LiveStation, generated, and every URI used";
    public const string SourceGenerated = "System.Text.Json, source-generated";
    public const string BareLoop = "bare `Utf8JsonReader.Read()` loop";
    public const string Segments = "prepared names and numbers copied, strings converted";
    public const string Graph = "the same graph by hand, no JSON";
    public const string Raw = "HttpClient, unsigned, body ignored";
    public const string Typical = "HttpClient and System.Text.Json, signed by hand";
    public const string Hash = "the hash of the signature alone, with a kept HMAC";
    public const string Given = "LiveStation, generated, with a given HttpClient";
    public const string TypicalUnsigned = "HttpClient and System.Text.Json";
    public const string Once = "LiveStation, generated, without retries and clock correction";
    public const string Registered = "LiveStation, generated, registered by AddLiveStationClient";
}
