using System.Text.Json.Serialization.Metadata;

namespace LiveStation.Benchmarks.Payloads;

/// <summary>Writes a graph as JSON in a certain format.</summary>
internal delegate byte[] JsonForm<T>(T graph, JsonTypeInfo<T> type);
