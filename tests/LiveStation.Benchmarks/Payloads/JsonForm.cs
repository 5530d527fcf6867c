using System.Text.Json.Serialization.Metadata;

namespace LiveStation.Benchmarks.Payloads;

/// <summary>Writes a graph as JSON of a certain look.</summary>
internal delegate byte[] JsonForm<T>(T graph, JsonTypeInfo<T> type);
