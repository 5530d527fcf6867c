using System.Reflection;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Values;

/// <summary>The default value of each struct works, or throws an exception with the reason.</summary>
public sealed class DefaultValueTests
{
    private static readonly Dictionary<Type, object?> Arguments = new()
    {
        [typeof(string)] = "x",
        [typeof(int)] = 0,
        [typeof(object)] = null,
        [typeof(System.Text.Json.Utf8JsonWriter)] = null,
        [typeof(IFormatProvider)] = null,
        [typeof(Action<RequestCheck>)] = (Action<RequestCheck>)(_ => { }),
    };

    public static TheoryData<Type> Structs => new(Public.Where(type => !type.IsByRefLike).Select(Closed));

    private static IEnumerable<Type> Public => typeof(ApiException).Assembly.GetExportedTypes()
        .Where(type => type.IsValueType && !type.IsEnum);

    [Theory]
    [MemberData(nameof(Structs))]
    public void Every_member_of_a_default_value_works_or_throws_with_a_reason(Type type)
    {
        foreach (MethodInfo method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(method => !method.IsGenericMethodDefinition && !method.ReturnType.IsByRefLike && method.GetParameters().All(CanBeGiven)))
        {
            Exception? thrown = Record.Exception(() => method.Invoke(
                Activator.CreateInstance(type), [.. method.GetParameters().Select(parameter => ArgumentOf(parameter.ParameterType))]));

            (thrown is null || thrown.InnerException is InvalidOperationException or ArgumentException or KeyNotFoundException)
                .ShouldBeTrue($"{method}: {thrown}");
        }
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void A_default_value_equals_another_and_has_a_text_and_a_hash(Type type)
    {
        object value = Activator.CreateInstance(type)!;

        value.Equals(Activator.CreateInstance(type)).ShouldBeTrue();
        value.GetHashCode().ShouldBe(Activator.CreateInstance(type)!.GetHashCode());
        value.ToString().ShouldNotBeNull();
    }

    [Fact]
    public void An_enumerator_without_a_list_or_map_has_no_items()
    {
        default(ValueMap<int>.Enumerator).MoveNext().ShouldBeFalse();
        default(ValueList<int>.Enumerator).MoveNext().ShouldBeFalse();
        default(ValueList<int>).AsSpan().IsEmpty.ShouldBeTrue();
        Should.Throw<InvalidOperationException>(() => default(ValueMap<int>.Enumerator).Current);
        Should.Throw<InvalidOperationException>(() => default(ValueList<int>.Enumerator).Current);
    }

    [Fact]
    public void An_enumerator_has_no_current_item_before_the_first_and_after_the_last()
    {
        ValueList<int>.Enumerator items = ValueList.Create<int>([1]).GetEnumerator();
        Should.Throw<InvalidOperationException>(() => items.Current);
        items.MoveNext().ShouldBeTrue();
        items.Current.ShouldBe(1);
        items.MoveNext().ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => items.Current);
    }

    [Fact]
    public void A_call_without_an_operation_is_refused_with_a_reason()
    {
        Should.Throw<InvalidOperationException>(() => default(ApiCall<int>).Operation).Message.ShouldContain("default value");
        Should.Throw<InvalidOperationException>(() => default(ApiCall<int>).Query("a", "b").Operation);
        default(ApiCall<int>).Target.ShouldBe("");
    }

    [Fact]
    public void A_default_reader_finds_no_JSON_and_a_default_writer_throws_with_a_reason()
    {
        // All structs that cannot be boxed and so are not in the theories above.
        Public.Where(type => type.IsByRefLike).ShouldBe(
            [typeof(ModelReader), typeof(ModelScanner), typeof(ModelWriter)], ignoreOrder: true);

        Should.Throw<JsonShapeException>(() => default(ModelReader).BeginObject());
        Should.Throw<JsonShapeException>(() => default(ModelReader).Skip());
        ModelScanner scanner = default;
        scanner.BeginObject();
        scanner.Is(",\"id\":"u8).ShouldBeFalse();
        default(ModelScanner).EndObject().ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => default(ModelWriter).Name(",\"id\":"u8)).Message.ShouldContain("default");
        Should.Throw<InvalidOperationException>(() =>
        {
            ModelWriter writer = default;
            writer.BeginObject();
            writer.EndObject();
        }).Message.ShouldContain("default");
    }

    private static Type Closed(Type type) => !type.ContainsGenericParameters ? type
        : type.MakeGenericType(type.GetGenericArguments()[0].GenericParameterAttributes
            .HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? typeof(SampleStatus) : typeof(string));

    // A reader cannot be boxed.
    private static bool CanBeGiven(ParameterInfo parameter) =>
        parameter.ParameterType is { IsByRefLike: false } type && (type.GetElementType()?.IsByRefLike ?? false) == false;

    private static object? ArgumentOf(Type type) =>
        type.IsByRef ? null
        : Arguments.TryGetValue(type, out object? argument) ? argument
        : type.IsValueType ? Activator.CreateInstance(type)
        : throw new NotSupportedException($"The test has no argument of the type {type}: add one.");
}
