
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Json.Tolerance;

/// <summary>Reads and writes the only member of an object as generated code does for a type, certain or not.</summary>
/// <param name="mayBeNull">Whether the property can be null.</param>
internal abstract class Member(bool mayBeNull)
{
    protected bool MayBeNull { get; } = mayBeNull;

    public abstract bool TryRead(ref ModelScanner scanner, bool isCertain, out object? value);

    public abstract object? Read(ref ModelReader reader);

    public abstract void Write(ref ModelWriter writer, object? value);

    /// <summary>The value of the property when the member is missing.</summary>
    public abstract object? Absent { get; }
}

/// <summary>A member of a reference type.</summary>
internal sealed class ClassMember<T>(
    ClassCodec<T> codec, bool mayBeNull, bool hasNothing = false, T? absent = null)
    : Member(mayBeNull)
    where T : class
{
    public override object? Absent => MayBeNull ? null : absent;

    public override bool TryRead(ref ModelScanner scanner, bool isCertain, out object? value)
    {
        bool takesNull = MayBeNull && (!isCertain || hasNothing);
        bool isRecognised = takesNull
            ? codec.TryReadOptional(ref scanner, out T? read)
            : codec.TryRead(ref scanner, out read);
        value = read;
        return isRecognised;
    }

    public override object? Read(ref ModelReader reader) =>
        MayBeNull ? codec.ReadOptional(ref reader) : codec.Read(ref reader) ?? absent;

    public override void Write(ref ModelWriter writer, object? value)
    {
        if (MayBeNull)
            codec.WriteOptionalMember(ref writer, ",\"m\":"u8, (T?)value);
        else
            codec.WriteMember(ref writer, ",\"m\":"u8, (T)value!);
    }
}

/// <summary>A member of a value type.</summary>
internal sealed class StructMember<T>(StructCodec<T> codec, bool mayBeNull) : Member(mayBeNull)
    where T : struct
{
    public override object? Absent => MayBeNull ? null : default(T);

    public override bool TryRead(ref ModelScanner scanner, bool isCertain, out object? value)
    {
        if (MayBeNull)
        {
            bool isRecognised = codec.TryReadOptional(ref scanner, out T? optional);
            value = optional;
            return isRecognised;
        }
        bool isThere = codec.TryRead(ref scanner, out T read);
        value = read;
        return isThere;
    }

    public override object? Read(ref ModelReader reader) =>
        MayBeNull ? codec.ReadOptional(ref reader) : codec.Read(ref reader);

    public override void Write(ref ModelWriter writer, object? value)
    {
        if (MayBeNull)
            codec.WriteOptionalMember(ref writer, ",\"m\":"u8, (T?)value);
        else
            codec.WriteMember(ref writer, ",\"m\":"u8, (T)value!);
    }
}

/// <summary>A member of an enum.</summary>
internal sealed class EnumMember(bool isOptional) : Member(mayBeNull: false)
{
    public override object? Absent => default(Open<SampleStatus>);

    public override bool TryRead(ref ModelScanner scanner, bool isCertain, out object? value)
    {
        bool isRecognised = isOptional
            ? SampleStatusJson.Codec.TryReadOptional(ref scanner, out Open<SampleStatus> word)
            : SampleStatusJson.Codec.TryRead(ref scanner, out word);
        value = word;
        return isRecognised;
    }

    public override object? Read(ref ModelReader reader) => SampleStatusJson.Codec.Read(ref reader);

    public override void Write(ref ModelWriter writer, object? value) =>
        SampleStatusJson.Codec.WriteMember(ref writer, ",\"m\":"u8, (Open<SampleStatus>)value!);
}
