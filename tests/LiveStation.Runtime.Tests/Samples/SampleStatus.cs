using System.ComponentModel;
using System.Text.Json.Serialization;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests;

/// <summary>An enum with the structure of generated ones.</summary>
[EnumCodec(typeof(SampleStatusJson))]
[JsonConverter(typeof(EnumValueConverter<SampleStatus>))]
[TypeConverter(typeof(EnumTextConverter<SampleStatus>))]
public enum SampleStatus
{
    /// <summary>Being created.</summary>
    Creating = 1,

    /// <summary>On air.</summary>
    Publishing = 2,
}

/// <summary>Its values.</summary>
public sealed class SampleStatusJson : IEnumCodecSource<SampleStatus>
{
    internal static readonly EnumCodec<SampleStatus> Codec = new(
        new EnumText<SampleStatus>(SampleStatus.Creating, "CREATING"),
        new EnumText<SampleStatus>(SampleStatus.Publishing, "PUBLISHING", "PUBLISH", "송출"));

    EnumCodec<SampleStatus> IEnumCodecSource<SampleStatus>.Codec => Codec;
}
