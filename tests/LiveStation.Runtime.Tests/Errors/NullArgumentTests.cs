using System.Net;
using System.Reflection;

namespace LiveStation.Runtime.Tests.Errors;

/// <summary>Public constructors and properties refuse null where it is not documented, and name the argument.</summary>
public sealed class NullArgumentTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, object> Arguments = new()
    {
        [typeof(string)] = "/x",
        [typeof(Uri)] = new Uri("https://a.example"),
        [typeof(ApiErrorInfo)] = SampleApi.Errors.Find(layer: null, 900)!,
        [typeof(Exception)] = new NotSupportedException(),
        [typeof(IReadOnlyList<RequestViolation>)] = Array.Empty<RequestViolation>(),
        [typeof(IEnumerable<KeyValuePair<string, string>>)] = Array.Empty<KeyValuePair<string, string>>(),
        [typeof(IEnumerable<string>)] = Array.Empty<string>(),
        [typeof(HttpStatusCode)] = HttpStatusCode.OK,
        [typeof(int)] = 1,
        [typeof(NcpCredentials)] = SampleApi.Credentials,
        [typeof(ApiZone)] = SampleApi.Zone,
        [typeof(TimeProvider)] = TimeProvider.System,
        [typeof(ApiAttempt)] = new ApiAttempt("getAlert", "GET", "/alerts", 1),
        [typeof(ApiAttemptResult)] = new ApiAttemptResult(new ApiAttempt("getAlert", "GET", "/alerts", 1)),
    };

    private static IEnumerable<Type> Constructed => typeof(ApiException).Assembly.GetExportedTypes()
        .Where(type => type.Namespace == "LiveStation.Runtime" && type is { IsAbstract: false, IsEnum: false, IsNested: false });

    [Fact]
    public void Every_public_constructor_refuses_null()
    {
        List<string> refused = [];
        foreach (ConstructorInfo constructor in Constructed.SelectMany(type => type.GetConstructors()))
        {
            foreach (ParameterInfo parameter in constructor.GetParameters().Where(MustNotBeNull))
            {
                Exception? thrown = Record.Exception(() => Make(constructor, parameter));

                (thrown as ArgumentNullException)?.ParamName.ShouldBe(parameter.Name);
                thrown.ShouldBeOfType<ArgumentNullException>($"{constructor.DeclaringType} {parameter}");
                refused.Add($"{constructor.DeclaringType!.Name}.{parameter.Name}");
            }
        }
        refused.ShouldContain("ApiErrorException.operation");
        refused.ShouldContain("ApiConnectionException.reason");
        refused.ShouldContain("ApiFormatException.expectation");
    }

    [Fact]
    public void Every_public_property_refuses_null()
    {
        List<string> refused = [];
        foreach (PropertyInfo property in Constructed.SelectMany(type => type.GetProperties())
            .Where(property => property.DeclaringType!.Assembly == typeof(ApiException).Assembly)
            .Where(property => property.SetMethod is { IsPublic: true } && !property.PropertyType.IsValueType
                && Nullability.Create(property).WriteState == NullabilityState.NotNull))
        {
            ConstructorInfo constructor = Closed(property.DeclaringType!).GetConstructors()[0];
            object holder = Make(constructor, isNull: null);

            Exception? thrown = Record.Exception(
                () => holder.GetType().GetProperty(property.Name)!.SetValue(holder, null));

            (thrown?.InnerException).ShouldBeOfType<ArgumentNullException>($"{property.DeclaringType} {property}");
            refused.Add($"{property.DeclaringType!.Name}.{property.Name}");
        }
        refused.ShouldBe(
        [
            "ApiClientOptions.Retry", "ApiClientOptions.TimeProvider", "ApiErrorException.Headers", "ApiFormatException.Drifts",
            "ApiResponse`1.Headers", "RequestViolation.Property",
        ], ignoreOrder: true);
    }

    [Fact]
    public void Drifts_of_an_exception_are_its_own()
    {
        List<ApiDrift> drifts = [new("getAlert", "$.id", ApiDriftKind.Missing, "expected a string, found none")];
        ApiFormatException exception = new("getAlert", HttpStatusCode.OK, "$", "expected no drift") { Drifts = drifts };

        drifts.Clear();

        exception.Drifts.Count.ShouldBe(1);
    }

    private static bool MustNotBeNull(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsGenericParameter
        && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;

    private static object Make(ConstructorInfo constructor, ParameterInfo? isNull)
    {
        int place = isNull?.Position ?? -1;
        ConstructorInfo closed = Closed(constructor.DeclaringType!).GetConstructors()
            .Single(one => one.MetadataToken == constructor.MetadataToken);
        try
        {
            return closed.Invoke([.. closed.GetParameters()
                .Select((parameter, index) => index == place ? null : ArgumentOf(parameter.ParameterType))]);
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException!;
        }
    }

    private static Type Closed(Type type) =>
        type.ContainsGenericParameters ? type.GetGenericTypeDefinition().MakeGenericType(typeof(string)) : type;

    private static object? ArgumentOf(Type type) =>
        Arguments.TryGetValue(type, out object? argument) ? argument
        : type.IsValueType ? Activator.CreateInstance(type)
        : throw new NotSupportedException($"The test has no argument of the type {type}: add one.");
}
